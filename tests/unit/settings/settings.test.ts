import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, repairSettings } from '../../../src/settings/settings.js';

describe('repairSettings', () => {
  it('gives the defaults where nothing was stored, and reports nothing', () => {
    expect(repairSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] });
  });

  it('keeps good fields beside bad ones and names the bad', () => {
    const { settings, repaired } = repairSettings({
      period: 'hour',
      theme: 7,
      sitesOff: 'all',
      region: { code: 'US-TX', area: '12420' },
    });
    expect(settings.period).toBe('hour');
    expect(settings.region).toEqual({ code: 'US-TX', area: '12420' });
    expect(settings.theme).toBe('auto');
    expect(repaired).toEqual(['sitesOff', 'theme']);
  });

  it('takes a field that an older version did not know in its default, without calling it broken', () => {
    expect(repairSettings({ period: 'hour' }).repaired).toEqual([]);
  });

  it('makes whole settings of anything, and of its own result the same again', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = repairSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(repairSettings(settings)).toEqual({ settings, repaired: [] });
      }),
    );
  });

  it('repairs any single field without touching the others', () => {
    const keys = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const { settings } = repairSettings({ ...DEFAULT_SETTINGS, [key]: value });
        for (const other of keys.filter((k) => k !== key)) expect(settings[other]).toEqual(DEFAULT_SETTINGS[other]);
      }),
    );
  });
});
