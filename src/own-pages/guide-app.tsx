import { useEffect, useState } from 'preact/hooks';
import { RoleGuide } from '../guide/index.js';
import { request } from '../messages/client.js';
import type { GuideAnswer } from '../messages/protocol.js';
import type { FurtherTexts } from './language.js';
import { openPage } from './open-page.js';
import { useReference } from './use-reference.js';
import { useSettings } from './use-settings.js';

/** What the sources say of each role, in other languages: so much text that only this page loads it. */
const FACTS: FurtherTexts = {
  de: () => import('../guide/texts/facts.de.json'),
  es: () => import('../guide/texts/facts.es.json'),
  fr: () => import('../guide/texts/facts.fr.json'),
};

/** The role guide with its data. The address may name a role: guide.html#cloud-engineer. */
export function GuideApp() {
  const { settings } = useSettings(FACTS);
  const reference = useReference();
  const [answer, setAnswer] = useState<GuideAnswer | null>(null);
  const [chosen, setChosen] = useState<{ code: string; area: string | null } | null>(null);
  useEffect(() => {
    void request('guide', { region: chosen }).then(setAnswer);
  }, [chosen]);
  const ready = answer !== null && settings !== null;
  useEffect(() => {
    // The sections come after the load, too late for the browser's own jump.
    if (ready && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  if (!ready) return null;
  return (
    <RoleGuide
      roles={answer.roles}
      market={answer.market}
      region={answer.region}
      areas={reference.regions}
      onRegion={({ code, area }) => {
        setChosen({ code, area });
      }}
      period={settings.period}
      names={reference.names}
      sources={reference.sources}
      staleNotes={reference.staleNotes}
      onOpen={openPage}
    />
  );
}
