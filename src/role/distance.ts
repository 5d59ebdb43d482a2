import data from '../../data/role-distances.json';
import { ROLE_IDS, type RoleId } from './roles.js';

interface RoleFacts {
  readonly pay: number | null;
  readonly career: string;
  readonly work: readonly string[];
}
const FACTS: Readonly<Record<RoleId, RoleFacts>> = data.roles;
const NEAR: ReadonlySet<string> = new Set(
  data.near.flatMap(([a, b]) => [`${a ?? ''} ${b ?? ''}`, `${b ?? ''} ${a ?? ''}`]),
);

/** How far apart two roles are for somebody who applies; each part and the whole from 0 (same) to 1. */
export interface RoleDistance {
  readonly pay: number;
  readonly career: number;
  readonly dailyWork: number;
  readonly whole: number;
  /** Near synonyms: no mismatch by themselves. */
  readonly near: boolean;
}

/** Distance between two roles by pay, career and daily work (data/role-distances.json). */
export function roleDistance(a: RoleId, b: RoleId): RoleDistance {
  if (a === b) return { pay: 0, career: 0, dailyWork: 0, whole: 0, near: true };
  const [fa, fb] = [FACTS[a], FACTS[b]];
  const pay = fa.pay === null || fb.pay === null ? 0.5 : Math.min(1, Math.abs(fa.pay - fb.pay) / 5);
  const career = fa.career === fb.career ? 0 : 1;
  const shared = fa.work.filter((kind) => fb.work.includes(kind)).length;
  const dailyWork = 1 - shared / Math.min(fa.work.length, fb.work.length);
  return { pay, career, dailyWork, whole: 0.3 * pay + 0.3 * career + 0.4 * dailyWork, near: NEAR.has(`${a} ${b}`) };
}

/** Which of two roles is usually paid better: positive when `a` is, 0 when equal or unknown. */
export function payOrder(a: RoleId, b: RoleId): number {
  const [pa, pb] = [FACTS[a].pay, FACTS[b].pay];
  return pa === null || pb === null ? 0 : pa - pb;
}

/** All roles, for tests that the table is whole. */
export const DISTANCE_ROLES: readonly RoleId[] = ROLE_IDS;
