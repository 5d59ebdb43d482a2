import type { ComponentChildren } from 'preact';
import type { Region } from '../benchmark/benchmark.js';
import type { Settings } from '../settings/settings.js';
import { PageFrame } from '../ui/page-frame.js';
import { Button, Chip } from '../ui/parts.js';
import { RegionPicker } from '../ui/region-picker.js';
import { Section } from '../ui/section.js';
import { SitesSection, type KnownSite } from '../ui/sites.js';
import { tp } from '../ui/t-pages.js';
import { named } from '../ui/told.js';

export interface WelcomeProps {
  readonly settings: Settings;
  /** The panel of the sample posting; the entry draws it, for this room does not know the overlay. */
  readonly sample: ComponentChildren;
  readonly region: Region | null;
  readonly areas: readonly Region[];
  readonly onFindAreas?: ((words: string) => void) | undefined;
  readonly sites: readonly KnownSite[];
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onDone: () => void;
}

/** First run: what it does on a sample, what it reads, where figures are for, and which sites it may read. */
export function Welcome(props: WelcomeProps) {
  const { settings, region, onChange } = props;
  return (
    <PageFrame title={tp('app')} here={null}>
      <main class="stack sections welcome">
        <div>
          <h2 class="hero">{tp('welcome.title')}</h2>
          <p class="lead">{tp('welcome.lead')}</p>
        </div>
        <Section title={tp('welcome.sample')} hint={tp('welcome.sampleText')}>
          {props.sample}
        </Section>
        <Section title={tp('welcome.reads')}>
          <ul class="bullets">
            <li>{tp('welcome.reads1')}</li>
            <li>
              <b>{tp('welcome.reads2')}</b>
            </li>
            <li>{tp('welcome.reads3')}</li>
          </ul>
        </Section>
        <Section title={tp('welcome.region')} hint={tp('options.regionHint')}>
          <p class="row">
            <Chip tone={region ? 'held' : undefined}>{region ? named(region.name) : tp('options.regionAuto')}</Chip>
            {region && (
              <Button
                onClick={() => {
                  onChange({ region: null });
                }}
              >
                {tp('options.regionAuto')}
              </Button>
            )}
          </p>
          <RegionPicker
            label={tp('options.regionPick')}
            value={region}
            areas={props.areas}
            onWords={props.onFindAreas}
            onPick={({ code, area }) => {
              onChange({ region: { code, area } });
            }}
          />
        </Section>
        <SitesSection title={tp('welcome.sites')} settings={settings} sites={props.sites} onChange={onChange} />
        <div class="row">
          <Button look="main" onClick={props.onDone}>
            {tp('welcome.done')}
          </Button>
          <span class="small soft">{tp('welcome.doneHint')}</span>
        </div>
      </main>
    </PageFrame>
  );
}
