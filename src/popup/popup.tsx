import type { SavedChanges, SavedSummary } from '../saved/saved-posting.js';
import { PlumbMark } from '../ui/icons.js';
import { PageLinks, type PageName } from '../ui/page-frame.js';
import { tp } from '../ui/t-pages.js';
import type { CertificationNames } from '../ui/words.js';
import { SavedSection } from './saved-section.js';
import { TabSection, type TabCallbacks, type TabState } from './tab-section.js';

export interface PopupProps extends TabCallbacks {
  readonly tab: TabState;
  /** Newest first; null while they are read. */
  readonly saved: readonly SavedSummary[] | null;
  /** Lower-cased beginning of each saved text by key, for the search; may come later than the list. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  readonly period: 'year' | 'hour';
  /** ISO date. */
  readonly today: string;
  readonly names?: CertificationNames | undefined;
  readonly held?: readonly string[] | undefined;
  readonly onChange: (key: string, changes: SavedChanges) => void;
  readonly onRemove: (key: string) => void;
  readonly onRestore: (record: SavedSummary) => void;
  readonly onOpen: (page: PageName) => void;
}

/** The toolbar popup: the current tab first, then what was saved. */
export function Popup(props: PopupProps) {
  return (
    <div class="pl popup stack">
      <header class="row">
        <PlumbMark size={20} />
        <h1 class="grow">{tp('app')}</h1>
        <PageLinks here={null} onOpen={props.onOpen} />
      </header>
      <main class="stack">
        <TabSection {...props} />
        <SavedSection {...props} />
      </main>
    </div>
  );
}
