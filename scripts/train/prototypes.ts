/** Practice postings for roles of which real postings are rare, mixed from lines written for this project. */
import lines from '../../data/training/duties-lines.json';
import type { SectionLine } from '../../src/posting/sections.js';
import { seeded } from '../random.js';

function drawn<T>(from: readonly T[], count: number, random: () => number): T[] {
  const rest = [...from];
  const out: T[] = [];
  while (out.length < count && rest.length > 0) out.push(rest.splice(Math.floor(random() * rest.length), 1)[0]!);
  return out;
}

/** The lines of a posting made up for a role. */
export interface Prototype {
  readonly role: string;
  readonly lines: readonly SectionLine[];
}

/**
 * `countOf` postings per role; some carry a few lines of another role, as life does, and two of three stand among lines of
 * a real posting, so that a role is known by its own words in any company.
 */
export function prototypes(
  countOf: (role: string) => number,
  backgrounds: readonly (readonly SectionLine[])[],
): Prototype[] {
  const random = seeded(11);
  const roles = Object.entries(lines.roles);
  const made: Prototype[] = [];
  for (const [role, own] of roles) {
    for (let i = 0; i < countOf(role); i += 1) {
      const foreign = roles[Math.floor(random() * roles.length)]![1];
      const duties = [
        ...drawn(own.duties, 6 + Math.floor(random() * 8), random),
        ...drawn(foreign.duties, Math.floor(random() * 3), random),
      ];
      const wanted = [
        ...drawn(own.requirements, 3 + Math.floor(random() * 4), random),
        ...drawn(foreign.requirements, Math.floor(random() * 2), random),
      ];
      const common = drawn(lines.common, 3 + Math.floor(random() * 4), random);
      const background = backgrounds[Math.floor(random() * backgrounds.length)] ?? [];
      const around =
        i % 3 === 0
          ? []
          : drawn(background, Math.min(14, Math.ceil(background.length * (0.2 + 0.3 * random()))), random);
      const posting: SectionLine[] = [
        ...around,
        ...[...duties, ...common].map((text) => ({ text, kind: 'duties' as const, heading: false })),
        ...wanted.map((text) => ({ text, kind: 'requirements' as const, heading: false })),
      ];
      made.push({ role, lines: posting });
    }
  }
  return made;
}
