import { useEffect, useRef, useState } from 'preact/hooks';
import { Welcome } from '../guide/index.js';
import { request } from '../messages/client.js';
import type { JudgedPosting } from '../messages/protocol.js';
import { renderPanel, unmount } from '../overlay/index.js';
import { LinkButton } from '../ui/parts.js';
import { tp } from '../ui/t-pages.js';
import { KNOWN_SITES } from './known-sites.js';
import { openPage } from './open-page.js';
import { SAMPLE } from './sample-posting.js';
import { useReference } from './use-reference.js';
import { useSettings } from './use-settings.js';

/** The panel of the sample posting, judged by the real background. Saving it is real too: a marked record, to be taken out again. */
function SamplePanel({
  period,
  theme,
}: {
  readonly period: 'year' | 'hour';
  readonly theme: 'auto' | 'light' | 'dark';
}) {
  const root = useRef<HTMLDivElement>(null);
  const [judged, setJudged] = useState<JudgedPosting | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void request('analyze', { postings: [SAMPLE] }).then(([first]) => {
      setJudged(first ?? null);
    });
  }, []);
  useEffect(() => {
    const host = root.current;
    if (!host || !judged) return;
    const nothing = (): void => undefined;
    const saved = (yes: boolean): void => {
      setJudged({ ...judged, saved: yes });
    };
    renderPanel(host, {
      state: { kind: 'judged', posting: SAMPLE, analysis: judged.analysis, saved: judged.saved },
      open,
      side: 'right',
      theme,
      period,
      placement: 'inline',
      certificationNames: judged.certificationNames,
      onSave: () => {
        void request('save', { posting: SAMPLE }).then(setJudged);
      },
      onUnsave: () => {
        void request('unsave', { key: judged.key }).then(() => {
          saved(false);
        });
      },
      onCorrect: nothing,
      onClose: nothing,
      onSide: nothing,
      onToggle: setOpen,
      onCopyDiagnostic: nothing,
      onOpenGuide: (role) => {
        openPage('guide', role);
      },
      onOpenOptions: () => {
        openPage('options');
      },
    });
  }, [judged, open, period, theme]);
  useEffect(() => {
    const host = root.current;
    return () => {
      if (host) unmount(host);
    };
  }, []);
  return (
    <>
      <div ref={root} />
      <p class="small soft" role="status">
        {judged?.saved === true && (
          <>
            {tp('welcome.sampleSaved')}{' '}
            <LinkButton
              onClick={() => {
                openPage('desk');
              }}
            >
              {tp('welcome.sampleShow')}
            </LinkButton>
          </>
        )}
      </p>
    </>
  );
}

/** The first run with its data. */
export function WelcomeApp() {
  const { settings, change } = useSettings();
  const reference = useReference();
  if (!settings) return null;
  return (
    <Welcome
      settings={settings}
      sample={<SamplePanel period={settings.period} theme={settings.theme} />}
      region={reference.regionOf(settings.region)}
      areas={reference.regions}
      sites={KNOWN_SITES}
      onChange={change}
      onDone={() => {
        change({ welcomed: true });
        openPage('guide');
      }}
    />
  );
}
