import listEn from '../ui/texts/list.en.js';
import { Checkbox, Select } from '../ui/fields.js';
import { PlumbMark } from '../ui/icons.js';
import { Chip, Disclosure, LinkButton } from '../ui/parts.js';
import { addMessages, say, sayMany, tMany, type Params, type PluralOf } from '../ui/t.js';
import { roleName, workplaceName } from '../ui/words.js';
import { bestPaid, countList, NO_FILTER, type ListEntry, type ListFilter } from './list-filter.js';

addMessages(listEn);
const tl = (key: keyof typeof listEn, params?: Params): string => say(key, params);
const tlMany = (key: PluralOf<keyof typeof listEn>, n: number): string => sayMany(key, n);

export interface ListToolsProps {
  readonly entries: readonly ListEntry[];
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onShow: (key: string) => void;
}

const PLACES = ['remote', 'hybrid', 'onsite'] as const;
const ALSO = ['mismatch', 'seen', 'saved', 'noPay', 'other'] as const;

/** What a list holds, in one line, and on demand what of it is dimmed. */
export function ListTools({ entries, filter, onFilter, onShow }: ListToolsProps) {
  const { all, infrastructure, doubtful, dimmed } = countList(entries, filter);
  const roles = [...new Set(entries.map((e) => e.analysis.role))].filter((r) => r !== null && r !== 'other');
  const currency = entries.find((e) => e.analysis.benchmark)?.analysis.benchmark?.currency;
  const best = bestPaid(entries);
  const change = (part: Partial<ListFilter>) => {
    onFilter({ ...filter, ...part });
  };
  const counts = (
    // Other counts are a new node and not the old one moved: what moves counts as a shift of the page's layout.
    <span key={`${infrastructure}/${all}/${doubtful}`} class="row" title={tl('list.filter')}>
      <PlumbMark askew={doubtful > 0} />
      <span>{tl('list.counts', { infra: infrastructure, all })}</span>
      {doubtful > 0 && <Chip tone="warn">{tMany('list.doubtful', doubtful)}</Chip>}
    </span>
  );
  return (
    <section class="list-tools" aria-label={tl('list.tools')}>
      <Disclosure label={counts}>
        {best && (
          <p class="small">
            <LinkButton
              onClick={() => {
                onShow(best.key);
              }}
            >
              {tl('list.best', { title: best.title })}
            </LinkButton>
          </p>
        )}
        <h2>{tl('list.filter')}</h2>
        <Select
          label={tl('list.role')}
          value={filter.role ?? 'any'}
          options={[['any', tl('list.anyRole')] as const, ...roles.map((role) => [role, roleName(role)] as const)]}
          onPick={(role) => {
            change({ role: role === 'any' ? null : role });
          }}
        />
        <Select
          label={tl('list.workplace')}
          value={filter.workplace ?? 'any'}
          options={[['any', tl('list.anyWorkplace')] as const, ...PLACES.map((w) => [w, workplaceName(w)] as const)]}
          onPick={(workplace) => {
            change({ workplace: workplace === 'any' ? null : workplace });
          }}
        />
        {currency !== undefined && (
          <label class="stack">
            <span class="label">{tl('list.payFrom', { currency })}</span>
            <input
              class="field"
              type="number"
              min={0}
              step={5000}
              value={filter.payFrom ?? ''}
              onChange={(event) => {
                const amount = event.currentTarget.valueAsNumber;
                change({ payFrom: amount > 0 ? amount : null });
              }}
            />
          </label>
        )}
        <fieldset>
          <legend class="label">{tl('list.also')}</legend>
          {ALSO.map((what) => (
            <Checkbox
              key={what}
              checked={filter.also.includes(what)}
              onCheck={(yes) => {
                change({ also: yes ? [...filter.also, what] : filter.also.filter((other) => other !== what) });
              }}
            >
              {tl(`list.${what}`)}
            </Checkbox>
          ))}
        </fieldset>
      </Disclosure>
      {dimmed > 0 && (
        <p class="row">
          <span class="soft">{tlMany('list.dimmed', dimmed)}</span>
          <LinkButton
            onClick={() => {
              onFilter(NO_FILTER);
            }}
          >
            {tl('list.clear')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
