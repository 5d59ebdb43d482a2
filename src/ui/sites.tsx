/** Which sites are read, and how: used by the options and the first run. */
import type { Settings } from '../settings/settings.js';
import { Checkbox, Select } from './fields.js';
import { Button } from './parts.js';
import { RemovableChip } from './removable-chip.js';
import { Section } from './section.js';
import { t } from './t.js';
import { tp } from './t-pages.js';

export interface KnownSite {
  readonly id: string;
  readonly name: string;
  /** One host as an example. */
  readonly host: string;
  /** The site's terms speak against anything laid over its pages. */
  readonly termsForbidOverlay: boolean;
  /** Host patterns that the user must allow first; empty: an installation has them. */
  readonly askedHosts?: readonly string[] | undefined;
}

/** What the user granted beyond what an installation has, and how that is changed. */
export interface SiteAccess {
  /** Host patterns. */
  readonly granted: readonly string[];
  /** Must lead straight to the browser's question. */
  readonly onAllow: (hosts: readonly string[]) => void;
  readonly onTakeAway: (hosts: readonly string[]) => void;
}

interface SitesProps {
  readonly settings: Pick<Settings, 'sitesOff' | 'toolbarOnly' | 'toolbarOnlySites'>;
  readonly sites: readonly KnownSite[];
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly title?: string | undefined;
  /** Without it, sites that must be allowed first are left out. */
  readonly access?: SiteAccess | undefined;
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

export function SitesSection({ settings, sites, onChange, title, access }: SitesProps) {
  const granted = access?.granted ?? [];
  const isAsked = ({ askedHosts = [] }: KnownSite): boolean => askedHosts.length > 0;
  const isAllowed = (site: KnownSite): boolean =>
    !isAsked(site) || (site.askedHosts ?? []).some((host) => granted.includes(host));
  const known = new Set(sites.flatMap(({ askedHosts = [] }) => askedHosts));
  const added = granted.filter((host) => !known.has(host));
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
        {sites
          .filter((site) => access !== undefined || !isAsked(site))
          .map((site) => (
            <li key={site.id} class="row">
              <div class="grow">
                <p>
                  {site.name} <span class="small soft">{site.host}</span>
                </p>
                {site.termsForbidOverlay && <p class="small is-warn">{tp('options.terms', { site: site.name })}</p>}
                {!isAllowed(site) && <p class="small soft">{tp('options.siteAsked')}</p>}
              </div>
              {isAllowed(site) ? (
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
              ) : (
                <Button
                  aria-label={`${tp('options.siteAllow')}${t('colon')}${site.name}`}
                  onClick={() => {
                    access?.onAllow(site.askedHosts ?? []);
                  }}
                >
                  {tp('options.siteAllow')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {access && added.length > 0 && <AddedSites hosts={added} onTakeAway={access.onTakeAway} />}
    </Section>
  );
}

/** Hosts that the user added one by one: each can be given back. */
function AddedSites({ hosts, onTakeAway }: Pick<SiteAccess, 'onTakeAway'> & { readonly hosts: readonly string[] }) {
  return (
    <>
      <h3 class="label">{tp('options.sitesAdded')}</h3>
      <ul class="chips">
        {hosts.map((host) => (
          <li key={host}>
            <RemovableChip
              name={host}
              removal={tp('options.siteRemove', { host })}
              onRemove={() => {
                onTakeAway([host]);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
