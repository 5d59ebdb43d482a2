/** Trains the reading of duties. */
import { dutiesFeatures } from '../../src/role/duties-features.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { roleShares } from '../../src/role/ranking.js';
import type { Example } from './corpus.js';
import { bestTemperature, calibrationCurve, fit, tempered, type Sample } from './fit.js';
import { prototypeSamples } from './prototypes.js';

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

/** The model's data and its held-out figures. */
export function trainDuties(examples: readonly Example[], keep: number): DutiesTraining {
  const labelled = examples.filter((example) => example.label !== null);
  const counts = new Map<string, number>();
  for (const { title, label } of labelled) {
    const name = classOf(title, label!.duties);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const mean = labelled.length / CLASSES.length;
  const features = labelled.map((example) => dutiesFeatures(example.lines, example.company));
  const samples: Sample[] = labelled.map(({ title, label, fold, gold }, i) => {
    const name = classOf(title, label!.duties);
    const rarity = Math.min(MOST, Math.pow(mean / counts.get(name)!, BALANCE));
    const alone = label!.also.length === 0 ? 1 : 1 - ALSO_WEIGHT / 2;
    const trust = gold ? GOLD_WEIGHT : CONFIDENCE_WEIGHT[label!.confidence];
    return { features: features[i]!, label: name, weight: trust * rarity * alone, fold };
  });
  const further: Sample[] = labelled.flatMap(({ title, label, fold }, i) =>
    label!.also.map((role) => ({ features: features[i]!, label: classOf(title, role), weight: ALSO_WEIGHT, fold })),
  );
  const rare = (role: string): number =>
    Math.max(FEWEST_PROTOTYPES, Math.round(PROTOTYPES * Math.min(1, Math.sqrt(30 / (counts.get(role) ?? 1)))));
  const { data, heldOut } = fit(
    [
      ...samples,
      ...further,
      ...prototypeSamples(
        rare,
        PROTOTYPE_WEIGHT,
        examples.filter((example) => example.label === null).map((example) => example.lines),
      ),
    ],
    {
      classes: CLASSES,
      fewest: 5,
      keep,
      always: (name) => /^[@%!]/.test(name),
      epochs: 8,
      rate: 0.15,
      l2: 1e-5,
      folds: 10,
      latent: {
        texts: examples.map((example) => dutiesFeatures(example.lines, example.company)),
        size: LATENT_SIZE,
        scale: LATENT_SCALE,
      },
    },
  );
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
