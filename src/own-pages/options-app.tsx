import { useState } from 'preact/hooks';
import { Options } from '../options/index.js';
import { deleteEverything } from '../saved/repository.js';
import { resetSettings } from '../settings/store.js';
import { KNOWN_SITES } from './known-sites.js';
import { openPage } from './open-page.js';
import { useAccess } from './use-access.js';
import { useReference } from './use-reference.js';
import { useSettings } from './use-settings.js';

/** The options page with its data. */
export function OptionsApp() {
  const { settings, repaired, change } = useSettings();
  const reference = useReference();
  const access = useAccess();
  const [deleted, setDeleted] = useState(false);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      repaired={repaired}
      region={reference.regionOf(settings.region)}
      compareRegions={settings.compareRegions.map(reference.regionOf).filter((region) => region !== null)}
      areas={reference.regions}
      certifications={reference.certifications}
      sites={KNOWN_SITES}
      access={access}
      sources={reference.sources}
      staleNotes={reference.staleNotes}
      deleted={deleted}
      onChange={change}
      onDeleteEverything={() => {
        void Promise.all([deleteEverything(), resetSettings()]).then(() => {
          setDeleted(true);
        });
      }}
      onOpen={openPage}
    />
  );
}
