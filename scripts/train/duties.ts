/** Trains the reading of duties. */
import { countDuties, featureValues, TOPICS } from '../../src/role/duties-features.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { roleShares } from '../../src/role/ranking.js';
import type { Example } from './corpus.js';
import { bestTemperature, calibrationCurve, fit, tempered, type Sample } from './fit.js';

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
const CONFIDENCE_WEIGHT = { h: 1, m: 0.8, l: 0.4 } as const;
/** Rare classes weigh more, common ones less: this power of their rarity. */
const BALANCE = 0.5;

function classOf(example: Example, role: string): string {
  if (role === 'software-engineer')
    return /manager|director|head|vp\b/i.test(example.title) ? 'software-engineer:manager' : role;
  if (role !== 'other') return role;
  return KINDS_OF_OTHER.find(([, pattern]) => pattern.test(example.title))?.[0] ?? 'other:people';
}

/** All features of an example, none left out. */
function features(example: Example): Map<string, number> {
  const { terms, topics, shares } = featureValues(countDuties(example.lines, example.company));
  TOPICS.forEach((topic, t) => {
    if (topics[t] === 0) return;
    terms.set(`@${topic}`, topics[t]!);
    terms.set(`%${topic}`, shares[t]!);
  });
  return terms;
}

export interface DutiesTraining {
  readonly data: unknown;
  /** Held-out probability per role (order of ROLE_IDS), by posting id. */
  readonly heldOut: ReadonlyMap<string, Float64Array>;
  readonly report: string;
}

/** The model's data and its held-out figures. `extra`: further samples (own prototypes, confident titles). */
export function trainDuties(examples: readonly Example[], extra: readonly Sample[]): DutiesTraining {
  const labelled = examples.filter((example) => example.label !== null);
  const counts = new Map<string, number>();
  for (const example of labelled) {
    const name = classOf(example, example.label!.duties);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const mean = labelled.length / CLASSES.length;
  const samples: Sample[] = labelled.map((example) => {
    const label = classOf(example, example.label!.duties);
    const weight =
      CONFIDENCE_WEIGHT[example.label!.confidence] * Math.min(8, Math.pow(mean / counts.get(label)!, BALANCE));
    return { features: features(example), label, weight, fold: example.fold };
  });
  const { data, heldOut } = fit([...samples, ...extra], {
    classes: CLASSES, fewest: 4, keep: 5200, always: (name) => /^[@%]/.test(name), epochs: 10, rate: 0.3, l2: 1e-5, folds: 5,
  }); // prettier-ignore
  const temperature = bestTemperature(
    samples.flatMap((sample, i) =>
      sample.label === 'unclear' ? [] : [{ p: heldOut[i]!, label: CLASSES.indexOf(sample.label) }],
    ),
  );
  const told: { raw: number; right: boolean }[] = [];
  const byId = new Map<string, Float64Array>();
  let [n, right, also] = [0, 0, 0];
  samples.forEach((sample, i) => {
    const { label, id } = labelled[i]!;
    const { roles } = roleShares(CLASSES, tempered(heldOut[i]!, temperature));
    byId.set(id, roles);
    let best = 0;
    for (let k = 1; k < roles.length; k += 1) if (roles[k]! > roles[best]!) best = k;
    if (sample.label === 'unclear') return;
    const role = ROLE_IDS[best]!;
    n += 1;
    if (role === label!.duties) right += 1;
    const ok = role === label!.duties || label!.also.includes(role);
    if (ok) also += 1;
    told.push({ raw: roles[best]!, right: ok });
  });
  const report = `duties: ${labelled.length} labelled, held out right ${(right / n).toFixed(4)}, right or also ${(also / n).toFixed(4)} of ${n}, temperature ${temperature}`;
  return { data: { calibration: calibrationCurve(told), model: { ...data, temperature } }, heldOut: byId, report };
}
