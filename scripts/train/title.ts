/** Trains the reading of titles. */
import seeds from '../../data/training/titles.json';
import { LINEAR_PACKING, type LinearModelData } from '../../src/role/linear-model.js';
import { unpackedRows } from '../../src/role/packed-rows.js';
import { normalTitle } from '../../src/role/title-text.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { ruleFor } from '../../src/role/title-rules.js';
import { titleFeatures } from '../../src/role/title-features.js';
import { readTitleLabels, type Example } from './corpus.js';
import { drawTitles } from './title-patterns.js';
import { bestTemperature, calibrationCurve, fit, tempered, type Sample } from './fit.js';
import { packed } from './packing.js';

const CLASSES = [...ROLE_IDS, 'ambiguous'];
/** Abstaining costs a seeker little, but most titles that look vague do name a job. */
const ABSTAIN_FROM = 0.75;
/** Rare roles weigh more, common ones less: this power of their rarity. */
const BALANCE = 0.4;
const SEED_WEIGHT = 0.5;
/** How many titles each written pattern gives, and their weight: many and light, chosen by held-out loss. */
const DRAWN = 400;
const DRAWN_WEIGHT = 0.12;
/** Roles that stand for no work in infrastructure. */
const APART = new Set(['other', 'software-engineer', 'ambiguous']);
/** Labels of the measured set were read twice and settled. */
const GOLD_WEIGHT = 1.5;

export interface TitleTraining {
  readonly data: unknown;
  /** Held-out probability per role (order of ROLE_IDS) and of an ambiguous title, by posting id. */
  readonly heldOut: ReadonlyMap<string, Float64Array>;
  readonly report: string;
}

function featuresOf(text: string): Map<string, number> {
  const title = normalTitle(text);
  return titleFeatures(title, ruleFor(title)?.rule ?? null);
}

function seedSamples(): Sample[] {
  const drawn = drawTitles(DRAWN).map(({ title, role }) => ({
    features: featuresOf(title),
    label: role,
    weight: DRAWN_WEIGHT,
    fold: -1,
  }));
  const seeded = Object.entries(seeds.titles).flatMap(([label, titles]) =>
    titles.flatMap((title) =>
      seeds.levels.map((level) => ({
        features: featuresOf(`${level} ${title}`),
        label,
        weight: SEED_WEIGHT,
        fold: -1,
      })),
    ),
  );
  return [...seeded, ...drawn];
}

/** So many fine steps are one step of the written weights. */
const COARSER = 4;

/**
 * The same model in less room: a feature's weights are told from their median (what is added to all classes alike changes
 * no probability), in coarser steps, so that most are zero.
 */
function lighter(model: LinearModelData): LinearModelData {
  const { weights, names: all } = unpackedRows(model.features, LINEAR_PACKING);
  const width = model.classes.length;
  const names: string[] = [];
  const rows: number[][] = [];
  all.forEach((name, row) => {
    const steps = [...weights.subarray(row * width, (row + 1) * width)];
    const median = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0;
    const coarse = steps.map((step) => {
      const size = Math.abs(step - median);
      return size <= COARSER / 2 ? 0 : Math.round(size / COARSER) * Math.sign(step - median);
    });
    if (coarse.every((step) => step === 0)) return;
    names.push(name);
    rows.push(coarse);
  });
  return {
    ...model,
    step: Number((model.step * COARSER).toPrecision(5)),
    features: packed(names, rows, LINEAR_PACKING),
  };
}

/** The model's data and its held-out figures. */
export function trainTitles(examples: readonly Example[]): TitleTraining {
  const labelled = examples.filter((example) => example.label !== null);
  const titles = readTitleLabels();
  const counts = new Map<string, number>();
  for (const role of [...labelled.map(({ label }) => label!.title), ...titles.map(({ role }) => role)]) {
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const mean = (labelled.length + titles.length) / CLASSES.length;
  const weightOf = (role: string): number => Math.min(6, Math.pow(mean / counts.get(role)!, BALANCE));
  const samples: Sample[] = labelled.map(({ title, label, fold, gold }) => ({
    features: featuresOf(title),
    label: label!.title,
    weight: weightOf(label!.title) * (gold ? GOLD_WEIGHT : 1),
    fold,
  }));
  const further: Sample[] = titles.map(({ title, role, fold }) => ({
    features: featuresOf(title),
    label: role,
    weight: weightOf(role),
    fold,
  }));
  const { data, heldOut } = fit([...samples, ...further, ...seedSamples()], {
    classes: CLASSES,
    fewest: 2,
    keep: 3000,
    always: (name) => name.startsWith('@'),
    epochs: 20,
    rate: 0.2,
    l2: 1e-3,
    folds: 10,
  });
  const temperature = bestTemperature(
    samples.map((sample, i) => ({ p: heldOut[i]!, label: CLASSES.indexOf(sample.label) })),
  );
  const told: { raw: number; right: boolean }[] = [];
  let [named, right, goldNamed, goldRight, fieldNamed, fieldRight] = [0, 0, 0, 0, 0, 0];
  const byId = new Map<string, Float64Array>();
  [...samples, ...further].forEach((sample, i) => {
    const p = tempered(heldOut[i]!, temperature);
    let best = 0;
    for (let k = 1; k < ROLE_IDS.length; k += 1) if (p[k]! > p[best]!) best = k;
    const abstains = p[ROLE_IDS.length]! >= Math.max(ABSTAIN_FROM, p[best]!);
    const ok = !abstains && CLASSES[best] === sample.label;
    const example = labelled[i];
    if (example?.gold !== true && !APART.has(sample.label)) {
      fieldNamed += 1;
      if (ok) fieldRight += 1;
    }
    if (example === undefined) return;
    byId.set(example.id, p);
    if (!abstains) told.push({ raw: p[best]!, right: ok });
    if (sample.label === 'ambiguous') return;
    named += 1;
    if (ok) right += 1;
    if (example.gold) {
      goldNamed += 1;
      if (ok) goldRight += 1;
    }
  });
  const report = [
    `titles: ${labelled.length} labelled, held out right ${(right / named).toFixed(4)} of ${named}`,
    `of the measured set ${(goldRight / goldNamed).toFixed(4)} of ${goldNamed}`,
    `infrastructure titles outside it ${(fieldRight / fieldNamed).toFixed(4)} of ${fieldNamed}`,
    `temperature ${temperature}`,
  ].join('; ');
  const calibration = calibrationCurve(told);
  return {
    data: { abstainFrom: ABSTAIN_FROM, calibration, model: { ...lighter(data), temperature } },
    heldOut: byId,
    report,
  };
}
