/** Which script runs on which host: pure, by what the manifest says and what the registry of sites knows. */

/** Where the build puts the scripts. */
const GUARD = '/guard.js';
/** The page script of employers' pages and of every host that nothing more is known of. */
const GENERAL = '/employer-page.js';

/** A match pattern of a known site that no installation requires, with the page script that knows it. */
export interface AskedPattern {
  readonly pattern: string;
  /** File name. */
  readonly script: string;
}

/** An entry of the manifest's own content scripts. */
export interface OwnScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

/** A script to be registered. */
export interface GrantedScript {
  readonly name: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly js: string;
  readonly runAt: 'document_start' | 'document_idle';
}

/** The match pattern of a whole host ("www.example.com", "*.example.com"). */
export function originOf(host: string): string {
  return `https://${host}/*`;
}

/** The host of a match pattern. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^(?:https|\*):\/\//, '').split('/')[0] ?? '';
}

/** True when the host pattern `wide` takes in the host (or host pattern) `host`. */
export function covers(wide: string, host: string): boolean {
  if (wide === host || wide === '*') return true;
  if (!wide.startsWith('*.')) return false;
  const name = wide.slice(2);
  return host === name || host.endsWith(`.${name}`);
}

const asFile = (script: string): string => `/${script.replace(/^\//, '')}`;

/** The page script for a host: the one that knows its site, or the general one. */
export function scriptFor(host: string, own: readonly OwnScript[], asked: readonly AskedPattern[]): string {
  const known = asked.find(({ pattern }) => covers(hostOf(pattern), host));
  if (known) return asFile(known.script);
  const required = own.find(
    ({ matches, js }) => !js.some((file) => asFile(file) === GUARD) && matches.some((m) => covers(hostOf(m), host)),
  );
  return asFile(required?.js[0] ?? GENERAL);
}

/**
 * What is to be registered for the hosts that the user granted. A page script for each site known there, the general one for
 * all else; never on what the manifest's own scripts or another entry take: one page, one page script. The guard everywhere.
 */
export function scriptsFor(
  granted: readonly string[],
  own: readonly OwnScript[],
  asked: readonly AskedPattern[],
): readonly GrantedScript[] {
  if (granted.length === 0) return [];
  const known = asked.filter(({ pattern }) => granted.some((host) => covers(host, hostOf(pattern))));
  const rest = granted.filter((host) => !known.some(({ pattern }) => covers(hostOf(pattern), host)));
  const taken = [...new Set([...own.flatMap(({ matches }) => matches), ...known.map(({ pattern }) => pattern)])];
  const except = (host: string): readonly string[] => taken.filter((pattern) => covers(host, hostOf(pattern)));
  const page = (matches: readonly string[], js: string, host: string | null): GrantedScript => ({
    name: `page-${matches[0] ?? ''}`,
    matches,
    excludeMatches: host === null ? [] : except(host),
    js: asFile(js),
    runAt: 'document_idle',
  });
  const pages = [
    ...known.map(({ pattern, script }) => page([pattern], script, null)),
    ...rest.map((host) => page([originOf(host)], GENERAL, host)),
  ];
  return pages.flatMap((script) => [
    { ...script, name: script.name.replace('page-', 'guard-'), js: GUARD, runAt: 'document_start' as const },
    script,
  ]);
}
