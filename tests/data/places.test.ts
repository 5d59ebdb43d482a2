import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { placesUs, placesWorld } from '../../scripts/data/places.js';
import { material, ROOT } from '../../scripts/material.js';
import { areaOf } from '../../src/benchmark/areas.js';
import { readPlace } from '../../src/benchmark/places.js';
import { nameKey } from '../../src/benchmark/places/text.js';
import { dataText } from './files.js';

const names = z.string().check(z.minLength(2));
const nested = z.record(z.string(), z.record(z.string(), names));
const usSchema = z.strictObject({
  about: z.string(),
  sourceIds: z.array(z.string()),
  cities: nested,
  counties: nested,
});
const worldSchema = z.strictObject({ about: z.string(), sourceIds: z.array(z.string()), cities: nested });
const flat = z.record(z.string(), names);
const namesSchema = z.strictObject({
  about: z.string(),
  sourceIds: z.array(z.string()),
  countries: flat,
  codes: flat,
  states: flat,
  provinces: flat,
  subdivisions: flat,
  subdivisionCodes: flat,
  towns: flat,
  canada: nested,
  areas: flat,
  usual: flat,
  wide: names,
  countryWide: flat,
});
const us = z.parse(usSchema, JSON.parse(dataText('places-us.json')));
const world = z.parse(worldSchema, JSON.parse(dataText('places-world.json')));
const own = z.parse(namesSchema, JSON.parse(dataText('places-names.json')));

const sorted = (list: readonly string[]): boolean => list.every((item, i) => i === 0 || (list[i - 1] ?? '') <= item);

describe('place tables', () => {
  it('are in order at every level', () => {
    for (const table of [us.cities, us.counties, world.cities]) {
      expect(sorted(Object.keys(table).filter((k) => !/^\d+$/.test(k)))).toBe(true);
      for (const group of Object.values(table)) {
        for (const list of Object.values(group)) expect(sorted(list.split('|'))).toBe(true);
      }
    }
  });

  it('name states, countries and areas that exist', () => {
    for (const table of [us.cities, us.counties]) {
      for (const [state, group] of Object.entries(table)) {
        expect(own.states[state], state).toBeDefined();
        for (const area of Object.keys(group)) if (area !== '') expect(areaOf(area), area).not.toBeNull();
      }
    }
    for (const country of Object.keys(world.cities))
      if (!['US', 'PR', 'VI', 'GU', 'MP', 'AS'].includes(country))
        expect(own.countries[country], country).toBeDefined();
    for (const id of Object.keys(own.areas)) {
      const [area = '', code = ''] = id.split(' ');
      const found = areaOf(area);
      expect(found && (found.code === code || found.alsoIn.includes(code.slice(3))), id).toBe(true);
    }
    for (const [province, regions] of Object.entries(own.canada)) {
      for (const area of Object.keys(regions)) if (area !== '') expect(areaOf(area)?.code, area).toBe(`CA-${province}`);
    }
  });

  it('spell names as look-ups do', () => {
    const lists = [own.subdivisions, own.towns, own.areas, own.usual].flatMap((table) =>
      Object.entries(table).map(([key, list]) => (table === own.usual ? key : list)),
    );
    for (const list of [
      ...lists,
      ...Object.values(own.canada).flatMap((regions) => Object.values(regions)),
      own.wide,
    ]) {
      for (const name of list.split('|')) expect(nameKey(name)).toBe(name);
    }
    for (const table of [us.cities, world.cities]) {
      for (const list of Object.values(table).flatMap((group) => Object.values(group))) {
        for (const name of list.split('|')) expect(nameKey(name.slice(0, -1))).toBe(name.slice(0, -1));
      }
    }
  });

  it('stay below 150 kB in all', () => {
    const size = ['places-us.json', 'places-world.json', 'places-names.json'].reduce(
      (sum, name) => sum + gzipSync(dataText(name), { level: 9 }).length,
      0,
    );
    expect(size).toBeLessThan(150_000);
  });

  it('come out the same again from the source tables', ({ skip }) => {
    const towns = material('wages', 'us_cities_to_area.csv');
    const counties = material('wages', 'us_county_to_area.csv');
    if (towns === null || counties === null) return skip();
    expect(placesUs(readFileSync(towns, 'utf8'), readFileSync(counties, 'utf8'))).toBe(dataText('places-us.json'));
  });
});

describe('making the tables', () => {
  it('reads a dump of towns in the publisher’s layout', () => {
    const row = (name: string, kind: string, country: string, province: string, people: number): string =>
      [
        '1',
        name,
        name,
        '',
        '0',
        '0',
        'P',
        kind,
        country,
        '',
        province,
        '',
        '',
        '',
        String(people),
        '',
        '',
        '',
        '',
      ].join('\t');
    const text = placesWorld(
      [
        row('Bergstätt', 'PPL', 'DE', '02', 40000),
        row('Lac-Petit', 'PPL', 'CA', '10', 9000),
        row('Hamlet', 'PPL', 'DE', '02', 900),
        row('Quarter', 'PPLX', 'DE', '02', 60000),
        row('Anytown', 'PPL', 'US', 'TX', 90000),
      ].join('\n'),
    );
    expect(JSON.parse(text)).toMatchObject({
      cities: {
        CA: { QC: expect.stringMatching(/^lac petit.$/) as string },
        DE: { '': expect.stringMatching(/^bergstatt.$/) as string },
      },
    });
    expect(text).not.toMatch(/hamlet|quarter|anytown/);
  });

  it('leaves the area open where two namesakes of like size lie in different areas', () => {
    const towns =
      'city,state,population,area_code\nMidway,FL,5000,11111\nMidway,FL,4800,22222\nBigton,FL,90000,11111\nBigton,FL,3000,22222\n';
    const counties = 'state,county,area_code\nFL,Palm County,11111\nLA,Low Parish,33333\n';
    const file = JSON.parse(placesUs(towns, counties)) as { cities: unknown; counties: unknown };
    expect(file.cities).toMatchObject({
      FL: { '': expect.stringMatching(/^midway.$/) as string, '11111': expect.stringMatching(/^bigton.$/) as string },
    });
    expect(file.counties).toEqual({ FL: { '11111': 'palm' }, LA: { '33333': 'low' } });
  });
});

describe('300 location texts', () => {
  const { places } = JSON.parse(readFileSync(path.join(ROOT, 'tests', 'data', 'places-300.json'), 'utf8')) as {
    places: { location: string; code: string | null; area: string | null }[];
  };
  const answers = places.map(({ location, code, area }) => {
    const { region } = readPlace(location);
    return {
      code,
      area,
      gotCode: region?.code ?? null,
      gotArea: region && region.area !== region.code ? region.area : null,
    };
  });

  it('are 300, with regions that exist', () => {
    expect(places.length).toBe(300);
    for (const { area } of places) if (area !== null) expect(areaOf(area), area).not.toBeNull();
  });
  it('metro right in at least 95 of 100', () => {
    const metros = answers.filter((a) => a.area !== null);
    expect(metros.filter((a) => a.gotArea === a.area).length / metros.length).toBeGreaterThanOrEqual(0.95);
  });
  it('a wrong country or state rather than none in at most 1 of 100', () => {
    expect(answers.filter((a) => a.gotCode !== null && a.gotCode !== a.code).length).toBeLessThanOrEqual(3);
  });
});
