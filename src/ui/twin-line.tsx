import type { SavedTwin } from '../saved/saved-posting.js';
import { date } from './format.js';
import { LinkButton } from './parts.js';
import { t } from './t.js';

export interface TwinLineProps {
  readonly twin: SavedTwin | null | undefined;
  /** Shows the saved record of this key. */
  readonly onShow: ((key: string) => void) | undefined;
}

/** Says that the same job is saved already: from another site, or before it was posted again. */
export function TwinLine({ twin, onShow }: TwinLineProps) {
  if (!twin) return null;
  const when = date(twin.savedAt);
  const site = hostOf(twin.url);
  return (
    <p class="small twin">
      {site === null ? t('twin.plain', { date: when }) : t('twin.saved', { site, date: when })}{' '}
      {twin.status !== 'saved' && `${t('twin.status', { status: t(`status.${twin.status}`) })} `}
      <LinkButton
        onClick={() => {
          onShow?.(twin.key);
        }}
      >
        {t('twin.show')}
      </LinkButton>
    </p>
  );
}

/** "indeed.com" of an address; null where there is none to be read. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
