import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPlace, type PlaceContext } from '../../../src/benchmark/places.js';

/** "US-TX 19100", "GB", or "–" when no region is told. */
function told(location: string | null, context: PlaceContext = {}): string {
  const { region } = readPlace(location, context);
  if (!region) return '–';
  return region.area === null || region.area === region.code ? region.code : `${region.code} ${region.area}`;
}

describe('location texts of every shape', () => {
  it.each([
    ['Austin, TX', 'US-TX 12420'],
    ['austin, tx', 'US-TX 12420'],
    ['Austin TX', 'US-TX 12420'],
    ['Dallas, Texas, United States', 'US-TX 19100'],
    ['US-Texas-Dallas', 'US-TX 19100'],
    ['US, TX, Dallas', 'US-TX 19100'],
    ['AZ-Phoenix', 'US-AZ 38060'],
    ['TX, US', 'US-TX'],
    ['Texas, USA', 'US-TX'],
    ['Remote - Texas', 'US-TX'],
    ['Remote (US)', 'US'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['Remote, Poland', 'PL'],
    ['NYC Metro', 'US-NY 35620'],
    ['City of New York', 'US-NY 35620'],
    ['New York, New York, United States', 'US-NY 35620'],
    ['New York, United States', 'US-NY'],
    ['San Francisco Bay Area', 'US-CA 41860'],
    ['DFW', 'US-TX 19100'],
    ['Greater Boston', 'US-MA 14460'],
    ['Research Triangle', 'US-NC 20500'],
    ['Washington, D.C. / Arlington, VA', 'US-DC 47900'],
    ['Clinton, MA 01510', 'US-MA 49340'],
    ['Little Hollow, MA 01510', 'US-MA'],
    ['12 Fremont St, Philadelphia, PA 19103', 'US-PA 37980'],
    ['Hillsborough County, NH', 'US-NH 31700'],
    ['Greenwood Village, CO', 'US-CO 19740'],
    ['Paris, TX', 'US-TX 4800002'],
    ['Moscow, ID, USA', 'US-ID 1600006'],
    ['Greater London', 'GB'],
    ['London, England, United Kingdom', 'GB'],
    ['Leeds LS1 4DL', 'GB'],
    ['Lingfield, Surrey', 'GB'],
    ['Norwich, Norfolk', 'GB'],
    ['London, Ontario', 'CA-ON ER3560'],
    ['Toronto, ON (Hybrid)', 'CA-ON ER3530'],
    ['M5R 3V5 • Hybrid work', 'CA-ON ER3530'],
    ['Vancouver, BC, CA', 'CA-BC ER5920'],
    ['Bengaluru, Karnataka', 'IN'],
    ['Hyderabad, India', 'IN'],
    ['Pune, MH, IN', 'IN'],
    ['TN, IN', 'IN'],
    ['IN-Pune', 'IN'],
    ['Amsterdam', 'NL'],
    ['Tel Aviv', 'IL'],
    ['München, Bayern', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Lisbonne', 'PT'],
    ['Darmstadt, DE', 'DE'],
    ['Dover, DE', 'US-DE 20100'],
    ['København, D84, DK', 'DK'],
    ['Bogota, D.C., Colombia', 'CO'],
    ['Katowice, Poland +4 more locations', 'PL'],
    ['Pune, Maharashtra, India 81 applicants', 'IN'],
  ])('%s → %s', (location, expected) => {
    expect(told(location)).toBe(expected);
  });
});

describe('texts that tell no one place', () => {
  it.each(['EMEA', 'Worldwide', 'Anywhere', 'Multiple locations', '2 locations', 'Remote', 'Hybrid', '', 'colour'])(
    '%s',
    (location) => {
      const { region, reason } = readPlace(location);
      expect(region).toBeNull();
      expect(reason).toMatch(/\.$/);
    },
  );

  it('names several countries', () => {
    const { region, others, reason } = readPlace('Remote (Canada or Germany)');
    expect(region).toBeNull();
    expect(others.map((o) => o.code)).toEqual(['CA', 'DE']);
    expect(reason).toContain('several countries');
  });

  it('marks remote work', () => {
    expect(readPlace('Remote - Texas').remote).toBe(true);
    expect(readPlace('Austin, TX').remote).toBe(false);
  });
});

describe('several places', () => {
  it('takes the first and keeps the others', () => {
    const { region, others } = readPlace('Austin, TX or Denver, CO');
    expect(region?.code).toBe('US-TX');
    expect(others.map((o) => o.area)).toEqual(['19740']);
  });
  it('takes the country where it is named beside its cities', () => {
    expect(told('San Francisco, CA • New York, NY • United States')).toBe('US');
  });
  it('reads lists joined by commas', () => {
    const { region, others } = readPlace('Remote,Chicago, IL,St. Petersburg, FL');
    expect(region?.area).toBe('16980');
    expect(others.map((o) => o.area)).toEqual(['45300']);
  });
});

describe('namesakes', () => {
  it.each([
    'Portland',
    'Cambridge',
    'Springfield',
    'Birmingham',
    'Vancouver',
    'Georgia',
    'CA',
    'IN',
    'DE',
    'Ontario, CA',
    'Remote, IN',
  ])('%s alone is not decided', (location) => {
    const { region, reason } = readPlace(location);
    expect(region === null || region.code.length === 2).toBe(true);
    expect(reason).not.toBeNull();
  });
  it('goes by size only where that leaves no doubt', () => {
    expect(told('London')).toBe('GB');
    expect(told('Paris')).toBe('FR');
  });
  it('goes by the site’s country', () => {
    expect(told('Birmingham', { siteCountry: 'GB' })).toBe('GB');
    expect(told('Cambridge', { siteCountry: 'gb' })).toBe('GB');
    expect(told('London', { siteCountry: 'CA' })).toBe('CA-ON ER3560');
    expect(told('Paris', { siteCountry: 'US' })).toBe('FR');
    expect(told('CA', { siteCountry: 'US' })).toBe('US-CA');
  });
  it('goes by the text of the posting', () => {
    expect(told('Portland', { description: 'Our workshop in Portland, ME is growing.' })).toBe('US-ME 38860');
    expect(told('IN', { description: 'Salary 12 LPA. Offices in Pune and Chennai, India.' })).toBe('IN');
  });
  it('does not mistake an unknown town for its namesake in another state or country', () => {
    expect(told('Granada, CO')).toBe('US-CO');
    expect(told('Guilford, UK')).toBe('GB');
    expect(told('Carmel Valley')).toBe('–');
  });
});

describe('the posting’s text, where the location is empty', () => {
  it.each([
    ['Acme hires.\nLocation: Reston, VA\nPay is fair.', 'US-VA 47900'],
    ['You will be based in our Austin office three days a week.', 'US-TX 12420'],
    ['Candidates must reside in California.', 'US-CA'],
    ['This position is located at the depot in Tucson, Arizona.', 'US-AZ 46060'],
    ['This role cannot be performed in California.', '–'],
    ['We run on Java and like it.', '–'],
    ['Acme sells pumps.', '–'],
  ])('%s → %s', (description, expected) => {
    expect(told(null, { description })).toBe(expected);
  });
  it('reads the title', () => {
    expect(told(null, { title: 'Network Engineer - Dedham, MA' })).toBe('US-MA 14460');
    expect(told('Leeds', { title: 'Relocate to Australia: Data Centre Engineer' })).toBe('AU');
  });
  it('tells the country alone from labour-law words', () => {
    const { region, reason } = readPlace(null, {
      description: 'US citizens only. E-Verify employer. 401(k), FMLA leave and H-1B rules apply.',
    });
    expect(region?.code).toBe('US');
    expect(reason).toContain('United States');
  });
});

describe('properties', () => {
  it('never throws and always gives a region or a reason', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'grapheme', maxLength: 200 })),
        fc.string({ maxLength: 400 }),
        (location, description) => {
          const { region, reason } = readPlace(location, { description });
          expect(region !== null || (reason !== null && reason.length > 0)).toBe(true);
        },
      ),
    );
  });
  it('does not care about case of names, spaces and decoration', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Austin, TX', 'Toronto, ON', 'Leeds, UK', 'Pune, India', 'Denver, CO'),
        fc.constantFrom('', ' (Hybrid)', ' - Remote', ' | On-site', ' 12 applicants'),
        fc.constantFrom('', 'Hybrid - ', 'Remote, ', '  '),
        (place, after, before) => {
          expect(told(before + place + after)).toBe(told(place));
        },
      ),
    );
  });
  it('reads a megabyte of anything', () => {
    for (const piece of ['New York, NY ', 'Location: ', 'based in ', ', ', 'Aa ', '90210 ']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(() => readPlace(text, { description: text, title: text })).not.toThrow();
    }
  });
});
