import type { RoleId } from '../role/roles.js';
import type { Level, Workplace } from '../posting/posting.js';
import overlayEn from './texts/overlay.en.js';
import { say, t } from './t.js';
import { told } from './told.js';

/** Name of a role; null: not clear. */
export function roleName(id: RoleId | null): string {
  return id === null ? t('role.unsure') : t(`role.${id}`);
}

/** A name that fits into a badge. */
export function roleShort(id: RoleId | null): string {
  const key = `short.${id ?? ''}`;
  const short = say(key);
  return short === key ? roleName(id) : short;
}

export const levelName = (level: Level): string => t(`level.${level}`);
export const workplaceName = (workplace: Workplace): string => t(`workplace.${workplace}`);

/** Three steps a person can tell apart: 0 not sure, 1 likely, 2 sure. */
export function sureness(confidence: number): 0 | 1 | 2 {
  return confidence >= 0.85 ? 2 : confidence >= 0.6 ? 1 : 0;
}

/** Names of certifications by id, where the caller knows them. */
export type CertificationNames = Readonly<Record<string, string>>;

/** The name of a certification; without one its id made readable ("cisco-ccna" → "Cisco CCNA"). */
export function certificationName(id: string, names: CertificationNames = {}): string {
  const known = names[id];
  return known !== undefined
    ? told(known)
    : id
        .split('-')
        .map((w) =>
          w === 'plus'
            ? '+'
            : /^[^aeiou]+$|^.{1,3}$|^cc.{2}$/.test(w)
              ? w.toUpperCase()
              : w.charAt(0).toUpperCase() + w.slice(1),
        )
        .join(' ')
        .replaceAll(' +', '+');
}

const ROLE_PREFIX = 'role.';

/** All roles with their names, in the order of the alphabet; the list itself is the message table's. */
export function roleNames(): readonly (readonly [RoleId, string])[] {
  return Object.keys(overlayEn)
    .filter((key) => key.startsWith(ROLE_PREFIX) && key !== 'role.unsure')
    .map((key) => key.slice(ROLE_PREFIX.length) as RoleId)
    .map((id) => [id, roleName(id)] as const)
    .sort((a, b) => Number(a[0] === 'other') - Number(b[0] === 'other') || a[1].localeCompare(b[1]));
}
