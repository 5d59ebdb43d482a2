import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Region, Source } from '../benchmark/index.js';
import { request } from '../messages/client.js';
import type { CertificationName, RegionEntry, SourceEntry } from '../messages/protocol.js';

/** The tables of the background that pages show: asked for once a page. */
export interface Reference {
  readonly regions: readonly RegionEntry[];
  readonly certifications: readonly CertificationName[];
  /** Names of all certifications by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** A sentence per source id whose figures are getting old. */
  readonly staleNotes: Readonly<Record<string, string>>;
  /** The region of a stored choice, with its name; null when there is none. */
  readonly regionOf: (choice: { readonly code: string; readonly area: string | null } | null) => Region | null;
  /** Price level of a region, 1 the nation's average. */
  readonly parityOf: (region: Region) => number | null;
}

/** Asks the background for its tables; empty until they are there. */
export function useReference(): Reference {
  const [regions, setRegions] = useState<readonly RegionEntry[]>([]);
  const [certifications, setCertifications] = useState<readonly CertificationName[]>([]);
  const [entries, setEntries] = useState<readonly SourceEntry[]>([]);
  useEffect(() => {
    void request('regions', {}).then(setRegions);
    void request('certifications', {}).then(setCertifications);
    void request('sources', {}).then(setEntries);
  }, []);
  return useMemo(() => {
    const byKey = new Map(regions.map((region) => [keyOf(region), region]));
    const find = (choice: { readonly code: string; readonly area: string | null }): RegionEntry | null =>
      byKey.get(keyOf(choice)) ?? byKey.get(keyOf({ code: choice.code, area: choice.code })) ?? null;
    return {
      regions,
      certifications,
      names: Object.fromEntries(certifications.map(({ id, name }) => [id, name])),
      sources: entries.map((entry) => entry.source),
      staleNotes: Object.fromEntries(
        entries.flatMap(({ source, staleNote }) => (staleNote === null ? [] : [[source.id, staleNote]])),
      ),
      regionOf: (choice) => (choice ? find(choice) : null),
      parityOf: (region) => {
        const parity = find(region)?.parity ?? find({ code: region.code, area: region.code })?.parity ?? null;
        return parity === null ? null : parity / 100;
      },
    };
  }, [regions, certifications, entries]);
}

/** A metropolitan area is one region, whichever of its states a posting named. */
function keyOf({ code, area }: { readonly code: string; readonly area: string | null }): string {
  return area ?? code;
}
