/** Trains the reading of duties. */
import { dutiesFeatures, knownFeatures } from '../../src/role/duties-features.js';
import { classShares, network, unitsOf, type NetworkData } from '../../src/role/network.js';
import type { SectionLine } from '../../src/posting/sections.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { roleShares } from '../../src/role/ranking.js';
import type { Example } from './corpus.js';
import { bestTemperature, calibrationCurve, selected, tempered, type Sample } from './fit.js';
import type { Row } from './logistic.js';
import { foldLatent, quantisedNetwork, trainNetwork, withLatent } from './network.js';
import { prototypes } from './prototypes.js';
import { directions, type Sparse } from './topics.js';

/** `other` is many kinds of work; one linear class cannot hold them, so each kind has its own. */
const KINDS_OF_OTHER: readonly (readonly [string, RegExp])[] = [
  ['other:data', /data|machine learning|\bml\b|\bai\b|scien|analytics|\bbi\b|research|statist|quant/i],
  ['other:quality', /\bqa\b|test|quality|sdet|valid|verif/i],
  [
    'other:management',
    /project|program|product|scrum|business|analyst|salesforce|erp|sap|workday|consultant|functional|crm/i,
  ],
  [
    'other:sales',
    /sales|market|account|customer|partner|recruit|talent|\bhr\b|legal|counsel|financ|procure|supply|tax|client|growth|brand|success|solution/i,
  ],
  ['other:engineering', /engineer|technician|hardware|mechan|electr|civil|architect|systems/i],
  ['other:people', /./],
];
const CLASSES = [
  ...ROLE_IDS.filter((id) => id !== 'other'),
  'software-engineer:manager',
  ...KINDS_OF_OTHER.map(([name]) => name),
  'unclear',
];
/** Labels of the measured set were read twice and settled. */
const GOLD_WEIGHT = 1.5;
const CONFIDENCE_WEIGHT = { h: 1, m: 0.8, l: 0.4 } as const;
/** Rare classes weigh more, common ones less: this power of their rarity, up to MOST times. */
const BALANCE = 0.7;
const MOST = 15;
/** A further role of a posting is a lesson too, of this weight. */
const ALSO_WEIGHT = 0.4;
const PROTOTYPE_WEIGHT = 0.7;
/** How many practice postings a role gets that has next to no real ones. */
const PROTOTYPES = 150;
const FEWEST_PROTOTYPES = 20;

/** Latent directions of word use, from all postings, and how they are scaled against the words. */
const LATENT_SIZE = 80;
const LATENT_SCALE = 0.25;

function classOf(title: string, role: string): string {
  if (role === 'software-engineer')
    return /manager|director|head|vp\b/i.test(title) ? 'software-engineer:manager' : role;
  if (role !== 'other') return role;
  return KINDS_OF_OTHER.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other:people';
}

export interface DutiesTraining {
  readonly data: unknown;
  /** Held-out probability per role (order of ROLE_IDS), by posting id. */
  readonly heldOut: ReadonlyMap<string, Float64Array>;
  readonly report: string;
}

/** The linear model that chooses the features. */
const CHOICE = { classes: CLASSES, fewest: 5, epochs: 8, rate: 0.15, l2: 1e-5 } as const;
/** The network that reads with them. */
const NETWORK = { classes: CLASSES.length, units: 48, epochs: 8, rate: 0.04, l2: 1e-5, dropped: 0.3, seed: 5 } as const;
const FOLDS = 10;

/** A text to learn from; one posting is several of them when it holds several roles. */
interface Lesson {
  readonly lines: readonly SectionLine[];
  readonly company: string | null;
  readonly label: string;
  readonly weight: number;
  /** -1: in every training set, never measured. */
  readonly fold: number;
}

/** The model's data and its held-out figures. */
export function trainDuties(examples: readonly Example[], keep: number): DutiesTraining {
  const labelled = examples.filter((example) => example.label !== null);
  const counts = new Map<string, number>();
  for (const { title, label } of labelled) {
    const name = classOf(title, label!.duties);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const mean = labelled.length / CLASSES.length;
  const samples: Lesson[] = labelled.map(({ title, lines, company, label, fold, gold }) => {
    const name = classOf(title, label!.duties);
    const rarity = Math.min(MOST, Math.pow(mean / counts.get(name)!, BALANCE));
    const alone = label!.also.length === 0 ? 1 : 1 - ALSO_WEIGHT / 2;
    const trust = gold ? GOLD_WEIGHT : CONFIDENCE_WEIGHT[label!.confidence];
    return { lines, company, label: name, weight: trust * rarity * alone, fold };
  });
  const further: Lesson[] = labelled.flatMap(({ title, lines, company, label, fold }) =>
    label!.also.map((role) => ({ lines, company, label: classOf(title, role), weight: ALSO_WEIGHT, fold })),
  );
  const rare = (role: string): number =>
    Math.max(FEWEST_PROTOTYPES, Math.round(PROTOTYPES * Math.min(1, Math.sqrt(30 / (counts.get(role) ?? 1)))));
  const unlabelled = examples.filter((example) => example.label === null);
  const practice = prototypes(
    rare,
    unlabelled.map(({ lines }) => lines),
  ).map(({ role, lines }): Lesson => ({ lines, company: null, label: role, weight: PROTOTYPE_WEIGHT, fold: -1 }));
  const { data, heldOut } = learn([...samples, ...further, ...practice], samples.length, unlabelled, keep);
  const told = samples.flatMap((sample, i) =>
    sample.label === 'unclear' ? [] : [{ p: heldOut[i]!, label: CLASSES.indexOf(sample.label) }],
  );
  const temperature = bestTemperature(told);
  const cases: { raw: number; right: boolean }[] = [];
  const byId = new Map<string, Float64Array>();
  let [n, right, also] = [0, 0, 0];
  const measured = { n: 0, right: 0, also: 0 };
  const perRole = new Map<string, { n: number; right: number }>();
  samples.forEach((sample, i) => {
    const { label, id, gold } = labelled[i]!;
    const { roles } = roleShares(CLASSES, tempered(heldOut[i]!, temperature));
    byId.set(id, roles);
    if (sample.label === 'unclear') return;
    const best = roles.indexOf(Math.max(...roles));
    const role = ROLE_IDS[best]!;
    const ok = role === label!.duties || label!.also.includes(role);
    n += 1;
    if (role === label!.duties) right += 1;
    if (ok) also += 1;
    if (gold) {
      measured.n += 1;
      if (role === label!.duties) measured.right += 1;
      if (ok) measured.also += 1;
    }
    const own = perRole.get(label!.duties) ?? { n: 0, right: 0 };
    perRole.set(label!.duties, { n: own.n + 1, right: own.right + (ok ? 1 : 0) });
    cases.push({ raw: roles[best]!, right: ok });
  });
  const even = [...perRole.values()].reduce((sum, role) => sum + role.right / role.n, 0) / perRole.size;
  const report = `duties: ${labelled.length} labelled, held out right ${(right / n).toFixed(4)}, right or also ${(also / n).toFixed(4)} of ${n}; of the measured set ${(measured.right / measured.n).toFixed(4)} and ${(measured.also / measured.n).toFixed(4)} of ${measured.n}; evenly over roles ${even.toFixed(4)}, temperature ${temperature}`;
  return { data: { calibration: calibrationCurve(cases), model: { ...data, temperature } }, heldOut: byId, report };
}

/** Trains on all lessons; the first `measured` are also told of by networks that have not seen their fold. */
function learn(
  lessons: readonly Lesson[],
  measured: number,
  unlabelled: readonly Example[],
  keep: number,
): { readonly data: NetworkData; readonly heldOut: readonly Float64Array[] } {
  const choosing: Sample[] = lessons.map(({ lines, company, label, weight, fold }) => ({
    features: dutiesFeatures(lines, company),
    label,
    weight,
    fold,
  }));
  const ids = selected(choosing, { ...CHOICE, keep, always: (name) => /^[@%!]/.test(name) });
  const names = [...ids.keys()];
  // From here on a text is read as the finished model will read it.
  const featuresOf = knownFeatures(ids);
  const sparse = (lines: readonly SectionLine[], company: string | null): { ids: number[]; values: number[] } => {
    const { values } = featuresOf(lines, company);
    const said = [...values.keys()].filter((id) => values[id] !== 0);
    return { ids: said, values: said.map((id) => values[id]!) };
  };
  const plain: Row[] = lessons.map(({ lines, company, label, weight }) => ({
    ...sparse(lines, company),
    label: CLASSES.indexOf(label),
    weight,
  }));
  const texts: Sparse[] = [
    ...plain.slice(0, measured),
    ...unlabelled.map(({ lines, company }) => sparse(lines, company)),
  ];
  const latent = directions(texts, names, LATENT_SIZE);
  const rows = plain.map((row) => withLatent(row, latent, names.length, LATENT_SCALE));
  const made = (from: readonly Row[]): NetworkData => {
    const trained = trainNetwork(from, names.length + LATENT_SIZE, NETWORK);
    const first = foldLatent(trained.first, latent, names.length, NETWORK.units, LATENT_SCALE);
    return quantisedNetwork({ ...trained, first }, names, CLASSES);
  };
  const heldOut: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = network(made(rows.filter((_, i) => lessons[i]!.fold % FOLDS !== fold)));
    for (let i = 0; i < measured; i += 1) {
      const { lines, company, fold: own } = lessons[i]!;
      if (own % FOLDS === fold) heldOut[i] = classShares(model, unitsOf(model, featuresOf(lines, company).values));
    }
  }
  return { data: made(rows), heldOut };
}
