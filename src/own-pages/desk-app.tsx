import { Desk } from '../desk/index.js';
import { findAllSaved } from '../saved/repository.js';
import { anchorHere, openPage, today } from './open-page.js';
import { useReference } from './use-reference.js';
import { useSaved } from './use-saved.js';
import { useSettings } from './use-settings.js';
import { useTransfer } from './use-transfer.js';

/** The full page of saved postings with its data. */
export function DeskApp() {
  const { settings } = useSettings();
  const { saved, texts, broken, problem, change, remove, restore, reload } = useSaved();
  const reference = useReference();
  const { transfer, exportAs, exportRaw, importFrom } = useTransfer(saved ?? [], broken, reload);
  if (!settings) return null;
  return (
    <Desk
      saved={saved}
      texts={texts}
      wholeOf={findAllSaved}
      wanted={anchorHere()}
      broken={broken.length}
      period={settings.period}
      today={today()}
      names={reference.names}
      held={settings.heldCertifications}
      parityOf={settings.priceParity ? reference.parityOf : undefined}
      transfer={problem === null ? transfer : { kind: 'error', message: problem }}
      onChange={change}
      onRemove={remove}
      onRestore={restore}
      onOpen={openPage}
      onExport={exportAs}
      onImport={importFrom}
      onExportRaw={exportRaw}
    />
  );
}
