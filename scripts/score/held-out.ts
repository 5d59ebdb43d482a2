/**
 * The measured set also teaches the model. So that its figures are honest, its roles are judged here from readings of models
 * that have not seen the posting (ten-fold), which the training wrote down.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSections } from '../../src/posting/sections.js';
import { toPlainText } from '../../src/posting/text.js';
import { dutiesReading } from '../../src/role/duties.js';
import type { RoleVerdict } from '../../src/role/judgement.js';
import type { RoleShares } from '../../src/role/ranking.js';
import { readTitle, titleReading } from '../../src/role/title.js';
import { verdictOf } from '../../src/role/verdict.js';
import { sharesOf } from '../held-out.js';
import { ROOT } from '../material.js';

type Row = readonly [id: string, ...p: number[]];

function read(name: 'titles' | 'duties'): ReadonlyMap<string, RoleShares> {
  const file = path.join(ROOT, 'data', 'training', `held-out-${name}.json`);
  if (!existsSync(file)) return new Map();
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
  return new Map(rows.map(([id, ...p]) => [id, sharesOf(p)]));
}

const TITLES = read('titles');
const DUTIES = read('duties');

/** What the judge needs of a labelled posting. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The verdict of models that have not seen this posting; null where the posting taught nothing, so that the shipped model may
 * be asked. `title` differs from `own` where another title was given to it: that one is read by the shipped model.
 */
export function heldOutVerdict({ id, title, description }: Measured, own: string): RoleVerdict | null {
  const [titleShares, dutiesShares] = [TITLES.get(id), DUTIES.get(id)];
  if (titleShares === undefined || dutiesShares === undefined) return null;
  const reading = title === own ? titleReading(title, titleShares) : readTitle(title);
  return verdictOf(reading, dutiesReading(dutiesShares), readSections(toPlainText(description)));
}

/** How many postings are told of by models that have not seen them. */
export const HELD_OUT = DUTIES.size;
