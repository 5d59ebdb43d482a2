/** Which sites are read, and how: used by the options and the first run. */
import type { Settings } from '../settings/settings.js';
import { Checkbox, Select } from './fields.js';
import { Section } from './section.js';
import { tp } from './t-pages.js';

export interface KnownSite {
  readonly id: string;
  readonly name: string;
  /** One host as an example. */
  readonly host: string;
  /** The site's terms speak against anything laid over its pages. */
  readonly termsForbidOverlay: boolean;
}

interface SitesProps {
  readonly settings: Pick<Settings, 'sitesOff' | 'toolbarOnly' | 'toolbarOnlySites'>;
  readonly sites: readonly KnownSite[];
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly title?: string | undefined;
}

type SiteMode = 'page' | 'toolbar' | 'off';

function modeOf(site: KnownSite, { sitesOff, toolbarOnlySites }: SitesProps['settings']): SiteMode {
  return sitesOff.includes(site.id) ? 'off' : toolbarOnlySites.includes(site.id) ? 'toolbar' : 'page';
}

/** The two lists of the settings after a site's mode changed. */
export function withMode(settings: SitesProps['settings'], id: string, mode: SiteMode): Partial<Settings> {
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    sitesOff: mode === 'off' ? [...others(settings.sitesOff), id] : others(settings.sitesOff),
    toolbarOnlySites:
      mode === 'toolbar' ? [...others(settings.toolbarOnlySites), id] : others(settings.toolbarOnlySites),
  };
}

export function SitesSection({ settings, sites, onChange, title }: SitesProps) {
  return (
    <Section title={title ?? tp('options.sites')} hint={tp('options.sitesHint')} anchor="sites">
      <Checkbox
        checked={settings.toolbarOnly}
        onCheck={(toolbarOnly) => {
          onChange({ toolbarOnly });
        }}
      >
        {tp('options.toolbarOnly')}
      </Checkbox>
      <ul class="lines">
        {sites.map((site) => (
          <li key={site.id} class="row">
            <div class="grow">
              <p>
                {site.name} <span class="small soft">{site.host}</span>
              </p>
              {site.termsForbidOverlay && <p class="small is-warn">{tp('options.terms', { site: site.name })}</p>}
            </div>
            <Select<SiteMode>
              label={tp('options.siteState', { site: site.name })}
              quiet
              value={modeOf(site, settings)}
              options={[
                ['page', tp('options.siteFull')],
                ['toolbar', tp('options.siteToolbar')],
                ['off', tp('options.siteOff')],
              ]}
              onPick={(mode) => {
                onChange(withMode(settings, site.id, mode));
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
