import { request } from '../messages/client.js';
import { Popup } from '../popup/index.js';
import { openPage, today } from './open-page.js';
import { useSaved } from './use-saved.js';
import { useSettings } from './use-settings.js';
import { useTab } from './use-tab.js';

/** The popup with its data. */
export function PopupApp() {
  const { settings } = useSettings();
  const { saved, texts, change, remove, restore, reload } = useSaved();
  const tab = useTab();
  const both = (): void => {
    reload();
    tab.reload();
  };
  if (!settings) return null;
  return (
    <Popup
      tab={tab.tab}
      saved={saved}
      texts={texts}
      period={settings.period}
      today={today()}
      names={tab.tab.kind === 'report' ? tab.tab.report.detail?.certificationNames : undefined}
      held={settings.heldCertifications}
      onChange={change}
      onRemove={remove}
      onRestore={restore}
      onOpen={openPage}
      onOpenGuide={(role) => {
        openPage('guide', role);
      }}
      onOpenSaved={(key) => {
        openPage('desk', key);
      }}
      onUseHere={tab.useHere}
      onUseOnce={tab.useOnce}
      onSiteOn={tab.siteOn}
      onSave={({ posting }) => {
        void request('save', { posting }).then(both, both);
      }}
      onUnsave={(key) => {
        void request('unsave', { key }).then(both, both);
      }}
      onCopyDiagnostic={(outline) => {
        void navigator.clipboard.writeText(outline);
      }}
    />
  );
}
