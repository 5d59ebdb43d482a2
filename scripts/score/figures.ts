/** The figures that labelled postings are scored by. */

export interface Pay {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string;
  readonly period?: string;
}

/** What two readers and a third one said of a posting. */
export interface Gold {
  readonly title_role: string;
  readonly duties_role: string;
  readonly also?: readonly string[];
  readonly mismatch: string;
  readonly level: string;
  readonly years_min: number | null;
  readonly pay: Pay | null;
  readonly certs: readonly string[];
  readonly workplace: string;
  readonly on_call: boolean;
  readonly clearance: boolean;
  readonly region?: string | null;
}
export interface GoldPosting {
  readonly id: string;
  readonly title: string;
  readonly company?: string | null;
  readonly description?: string;
  readonly gold: Gold;
}

interface Judged {
  readonly id?: string | null;
  readonly confidence?: number;
}

/** The parts of an analysis that are scored. */
export interface Answer {
  readonly id: string;
  readonly title_role?: Judged | null;
  readonly duties_role?: Judged | null;
  readonly role?: Judged | null;
  readonly infrastructure?: boolean;
  readonly mismatch?: { readonly verdict?: string } | null;
  readonly level?: string | null;
  readonly years_min?: number | null;
  readonly pay?: Pay | null;
  readonly certs_asked?: readonly string[];
  readonly workplace?: string | null;
  readonly on_call?: boolean;
  readonly clearance?: boolean;
  readonly region?: { readonly code?: string } | null;
}

/** A figure, and how many cases it is of; null without any case. */
export interface Figure {
  readonly value: number | null;
  readonly n: number;
}
export interface Mistake {
  readonly posting: GoldPosting;
  readonly answer: Answer;
  readonly wrong: readonly string[];
}
export interface Score {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Most faults first. */
  readonly mistakes: readonly Mistake[];
  /** Gold duties role to told duties role to how often. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const NOT_INFRASTRUCTURE: ReadonlySet<string> = new Set(['software-engineer', 'other', 'unclear', 'ambiguous']);

/** True when two readers would mark the posting as infrastructure. */
export function isInfrastructureGold(gold: Gold): boolean {
  return !NOT_INFRASTRUCTURE.has(gold.title_role) || !NOT_INFRASTRUCTURE.has(gold.duties_role);
}

function plainlyOther(gold: Gold): boolean {
  return gold.title_role === 'other' && gold.duties_role === 'other' && (gold.also ?? []).length === 0;
}

/** The same pay: bounds within half a percent, same currency and period. */
export function samePay(told: Pay | null | undefined, gold: Pay | null): boolean {
  if (told === null || told === undefined || gold === null) return (told ?? null) === null && gold === null;
  const near = (a: number | null | undefined, b: number | null | undefined): boolean => {
    const [x, y] = [a ?? null, b ?? null];
    if (x === null || y === null) return x === y;
    return Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y));
  };
  return (
    near(told.min, gold.min) &&
    near(told.max, gold.max) &&
    told.currency === gold.currency &&
    told.period === gold.period
  );
}

/** Sum over ten bins of |stated confidence − right answers|, per case. */
export function calibrationError(
  cases: readonly { readonly confidence: number; readonly right: boolean }[],
): number | null {
  if (cases.length === 0) return null;
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, right: 0 }));
  for (const { confidence, right } of cases) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.stated += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / cases.length;
}

class Shares {
  readonly #counts = new Map<string, { right: number; n: number }>();
  hit(name: string, right: boolean): void {
    const count = this.#counts.get(name) ?? { right: 0, n: 0 };
    this.#counts.set(name, { right: count.right + (right ? 1 : 0), n: count.n + 1 });
  }
  into(figures: Map<string, Figure>): void {
    for (const [name, { right, n }] of this.#counts) figures.set(name, { value: right / n, n });
  }
}

class Detection {
  #tp = 0;
  #fp = 0;
  #fn = 0;
  add(wanted: boolean, got: boolean): void {
    this.addCounts(wanted && got ? 1 : 0, got && !wanted ? 1 : 0, wanted && !got ? 1 : 0);
  }
  addCounts(tp: number, fp: number, fn: number): void {
    this.#tp += tp;
    this.#fp += fp;
    this.#fn += fn;
  }
  into(figures: Map<string, Figure>, name: string): void {
    const [tp, fp, fn] = [this.#tp, this.#fp, this.#fn];
    const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);
    figures.set(`${name} F1`, { value: ratio(2 * tp, 2 * tp + fp + fn), n: tp + fn });
    figures.set(`${name} precision`, { value: ratio(tp, tp + fp), n: tp + fp });
    figures.set(`${name} recall`, { value: ratio(tp, tp + fn), n: tp + fn });
  }
}

/** Scores answers against gold; postings without an answer count as unanswered only. */
export function score(golds: readonly GoldPosting[], answers: ReadonlyMap<string, Answer>): Score {
  const shares = new Shares();
  const found = {
    infrastructure: new Detection(),
    mismatch: new Detection(),
    certs: new Detection(),
    on_call: new Detection(),
    clearance: new Detection(),
  };
  const confidences: { confidence: number; right: boolean }[] = [];
  const mistakes: Mistake[] = [];
  const confusion = new Map<string, Map<string, number>>();
  let missing = 0;
  for (const posting of golds) {
    const { gold } = posting;
    const answer = answers.get(posting.id);
    if (answer === undefined) {
      missing += 1;
      continue;
    }
    const title = answer.title_role?.id ?? null;
    const duties = answer.duties_role?.id ?? null;
    const accepted = (role: string | null): boolean =>
      role === gold.duties_role || (role !== null && (gold.also ?? []).includes(role));
    if (gold.title_role !== 'ambiguous') shares.hit('title role', title === gold.title_role);
    if (gold.duties_role !== 'unclear') {
      shares.hit('duties role', duties === gold.duties_role);
      shares.hit('duties role or also', accepted(duties));
      if (!NOT_INFRASTRUCTURE.has(gold.duties_role)) {
        shares.hit('duties role, infrastructure only', duties === gold.duties_role);
        shares.hit('duties role or also, infrastructure only', accepted(duties));
      }
      const role = answer.role?.id ?? null;
      if (role !== null) confidences.push({ confidence: answer.role?.confidence ?? 0, right: accepted(role) });
      shares.hit('role given', role !== null);
    }
    const row = confusion.get(gold.duties_role) ?? new Map<string, number>();
    row.set(duties ?? 'not told', (row.get(duties ?? 'not told') ?? 0) + 1);
    confusion.set(gold.duties_role, row);
    const warned = answer.mismatch?.verdict === 'yes';
    found.infrastructure.add(isInfrastructureGold(gold), answer.infrastructure ?? false);
    found.mismatch.add(gold.mismatch === 'yes', warned);
    found.on_call.add(gold.on_call, answer.on_call ?? false);
    found.clearance.add(gold.clearance, answer.clearance ?? false);
    if (plainlyOther(gold)) shares.hit('false alarm on other', answer.infrastructure ?? false);
    const pay = samePay(answer.pay, gold.pay);
    shares.hit('pay exact', pay);
    if (gold.pay === null) shares.hit('pay invented', (answer.pay ?? null) !== null);
    else shares.hit('pay exact where stated', pay);
    const wanted = new Set(gold.certs.filter((cert) => !cert.startsWith('unlisted')));
    const got = new Set(answer.certs_asked ?? []);
    const common = [...wanted].filter((cert) => got.has(cert)).length;
    found.certs.addCounts(common, got.size - common, wanted.size - common);
    shares.hit('years', (answer.years_min ?? null) === gold.years_min);
    shares.hit('level', answer.level === gold.level);
    shares.hit('workplace', answer.workplace === gold.workplace);
    scoreRegion(shares, answer.region?.code ?? '', gold.region ?? '');
    const wrong = [
      gold.title_role !== 'ambiguous' && title !== gold.title_role ? 'title' : '',
      gold.duties_role !== 'unclear' && !accepted(duties) ? 'duties' : '',
      (gold.mismatch === 'yes') !== warned ? 'mismatch' : '',
      pay ? '' : 'pay',
      common === wanted.size && common === got.size ? '' : 'certs',
    ].filter((name) => name !== '');
    if (wrong.length > 0) mistakes.push({ posting, answer, wrong });
  }
  const figures = new Map<string, Figure>();
  shares.into(figures);
  for (const [name, detection] of Object.entries(found)) detection.into(figures, name);
  figures.set('role calibration error', { value: calibrationError(confidences), n: confidences.length });
  figures.set('unanswered', { value: missing, n: golds.length });
  mistakes.sort((a, b) => b.wrong.length - a.wrong.length || (a.posting.id < b.posting.id ? -1 : 1));
  return { figures, mistakes, confusion };
}

function scoreRegion(shares: Shares, code: string, gold: string): void {
  if (gold === '') return;
  shares.hit('country', code.slice(0, 2) === gold.slice(0, 2));
  const finer = code.length > 2 && gold.length > 2;
  if (code !== '')
    shares.hit(
      'region wrong when told',
      code.slice(0, 2) !== gold.slice(0, 2) || (finer && code.slice(0, 5) !== gold.slice(0, 5)),
    );
  if (gold.length > 2) shares.hit('state or province', code.slice(0, 5) === gold.slice(0, 5));
}
