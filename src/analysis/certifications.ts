import data from '../../data/certification-expectations.json';
import sources from '../../data/sources.json';
import { certificationOf, readCertifications, type CertificationMention, type Level } from '../posting/index.js';
import type { RoleId } from '../role/roles.js';
import type { ExpectedCertification } from './analysis.js';

type Standing = ExpectedCertification['standing'];
interface Shares {
  readonly n: number;
  readonly named: readonly (readonly [id: string, postings: number, standing: Standing])[];
}
interface GuideEntry {
  readonly role: string;
  readonly id: string;
  readonly standing: Standing;
  readonly levels: readonly string[];
  readonly why: string;
  readonly sourceIds: readonly string[];
}
interface OverAskingRule {
  readonly id: string;
  readonly minimumYears: number;
  readonly reason: string;
  /** The issuer grants it on no less; otherwise it only advises so. */
  readonly condition: boolean;
}

// The one place where the shape of the file is stated; tests/data holds the file to it.
const POSTINGS = data.postings as unknown as Readonly<Record<string, Readonly<Record<string, Shares>>>>;
const GUIDE = data.guide as readonly GuideEntry[];
const OVER_ASKING = new Map((data.overAsking as readonly OverAskingRule[]).map((rule) => [rule.id, rule]));
const SOURCES = sources as Readonly<Record<string, { readonly short: string }>>;

/** At most this many are shown; a longer list would say nothing. */
const MOST = 12;
const JUNIOR: ReadonlySet<Level> = new Set(['intern', 'entry']);

function bandOf(level: Level): 'junior' | 'middle' | 'senior' {
  if (JUNIOR.has(level)) return 'junior';
  return level === 'mid' ? 'middle' : 'senior';
}

function sourceNames(ids: readonly string[]): string {
  return ids.map((id) => SOURCES[id]?.short ?? id).join(', ');
}

/** Whether asking this of somebody of that level would itself be too much. */
function tooMuchFor(id: string, level: Level): boolean {
  const rule = OVER_ASKING.get(id);
  return rule !== undefined && rule.minimumYears >= 2 && JUNIOR.has(level);
}

/**
 * The certifications usual for a role at a level, the expected first, each with its reason: a guide by name, or in how many of
 * the counted postings of the role it is named. The level's own postings count where there are enough of them, else those of
 * all levels. Retired certifications are left out. Empty for roles that nothing is known of.
 */
export function expectedCertifications(role: RoleId, level: Level, held: readonly string[]): ExpectedCertification[] {
  const found = new Map<string, { standing: Standing; why: string; weight: number }>();
  for (const entry of GUIDE) {
    if (entry.role !== role || !entry.levels.includes(level)) continue;
    const weight = entry.standing === 'expected' ? 0.5 : 0.02;
    found.set(entry.id, { standing: entry.standing, why: `${entry.why} (${sourceNames(entry.sourceIds)})`, weight });
  }
  const bands = POSTINGS[role];
  const shares = bands?.[bandOf(level)] ?? bands?.['all'];
  for (const [id, postings, standing] of shares?.named ?? []) {
    if (tooMuchFor(id, level)) continue;
    const share = postings / (shares?.n ?? 1);
    const counted = `named in ${Math.round(share * 100)} % of ${shares?.n ?? 0} postings of this role`;
    const known = found.get(id);
    if (known === undefined) found.set(id, { standing, why: counted, weight: share });
    else known.why = `${known.why}; ${counted}`;
  }
  const rank = (standing: Standing): number => (standing === 'expected' ? 0 : 1);
  return [...found]
    .flatMap(([id, { standing, why, weight }]) => {
      const certification = certificationOf(id);
      return certification?.status === 'active' ? [{ id, name: certification.name, standing, why, weight }] : [];
    })
    .sort((a, b) => rank(a.standing) - rank(b.standing) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, name, standing, why }) => ({ id, name, standing, why, held: held.includes(id) }));
}

/** Words that make a wish of it, wherever the posting has put it. */
const WISHED =
  /prefer|desir|\bplus\b|advantage|nice to have|favou?r|bonus|ideal|interest|progress|working towards?|pursu|in time|within/i;

/** Whether the words that name a certification only wish for it, or name an easier one beside it ("Security+, CISSP or similar"). */
function isNoCondition(mention: CertificationMention): boolean {
  if (WISHED.test(mention.quote)) return true;
  // A list may ask for all or for any of them: it does not tell which.
  if (!/\bor\b|[/,;•|]|such as|e\.g|\blike\b|one of|any of|similar|equivalent/i.test(mention.quote)) return false;
  const own = OVER_ASKING.get(mention.id)?.minimumYears ?? 0;
  return readCertifications(mention.quote, () => false).some(
    ({ id }) => id !== mention.id && (OVER_ASKING.get(id)?.minimumYears ?? 0) < own,
  );
}

/**
 * Required certifications that the posting's level, or the years it asks for, cannot have by the issuer's own rule. Preferred
 * ones and those with an easier one beside them are not told. `yearsMin` null: the posting states no years.
 */
export function overAsking(
  mentions: readonly CertificationMention[],
  level: Level,
  yearsMin: number | null,
): { id: string; name: string; reason: string }[] {
  return mentions.flatMap((mention) => {
    const rule = OVER_ASKING.get(mention.id);
    const name = certificationOf(mention.id)?.name;
    if (rule === undefined || name === undefined || !mention.required) return [];
    const junior = JUNIOR.has(level);
    const tooEarly =
      yearsMin === null ? junior : yearsMin < rule.minimumYears && (junior || (rule.condition && level === 'mid'));
    return tooEarly && !isNoCondition(mention) ? [{ id: mention.id, name, reason: rule.reason }] : [];
  });
}
