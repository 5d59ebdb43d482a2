import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/saved/calendar.js';
import { fromJson, toJson, UnreadableImport } from '../../../src/saved/exchange.js';
import { mergeRecords } from '../../../src/saved/merge.js';
import { savedPosting } from './saved-sample.js';

const second = savedPosting({ key: 'linkedin:4002', notes: 'Called Ana' });
const other = { ...second, posting: { ...second.posting, id: '4002' } };

describe('export and import', () => {
  it('comes back as it went out, in any order', () => {
    const text = toJson([other, savedPosting()]);
    const { records, rejected } = fromJson(text);
    expect(rejected).toEqual([]);
    expect(toJson(records)).toBe(text);
    expect(toJson([...records].reverse())).toBe(text);
  });

  it('keeps the good records of a file with bad ones and reports each by row', () => {
    const text = JSON.stringify({
      format: 'plumbline-saved-postings',
      version: 1,
      postings: [
        savedPosting(),
        { ...other, key: 'linkedin:9' },
        { ...other, posting: { ...other.posting, url: 'javascript:alert(1)' } },
        null,
        other,
      ],
    });
    const { records, rejected } = fromJson(text);
    expect(records.map((r) => r.key)).toEqual(['linkedin:4001', 'linkedin:4002']);
    expect(rejected.map((r) => r.row)).toEqual([2, 3, 4]);
  });

  it.each([
    ['a truncated file', toJson([savedPosting()]).slice(0, 200), /cut off/],
    ['another JSON file', '{"a":1}', /not an export/],
    [
      'a newer version',
      JSON.stringify({ format: 'plumbline-saved-postings', version: 99, postings: [] }),
      /newer version/,
    ],
  ])('refuses %s with a clear message', (_name, text, message) => {
    expect(() => fromJson(text)).toThrow(UnreadableImport);
    expect(() => fromJson(text)).toThrow(message);
  });

  it('does not let a record change the prototype of objects', () => {
    fromJson('{"format":"plumbline-saved-postings","version":1,"postings":[{"__proto__":{"polluted":true}}]}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('mergeRecords', () => {
  it('loses neither notes, nor history, nor the longer text', () => {
    const here = savedPosting({ notes: 'here', status: 'applied', updatedAt: '2026-03-03T00:00:00.000Z' });
    const there = {
      ...savedPosting({ notes: 'there', savedAt: '2026-02-01T00:00:00.000Z' }),
      posting: { ...here.posting, description: null },
    };
    for (const merged of [mergeRecords(here, there), mergeRecords(there, here)]) {
      expect(merged.status).toBe('applied');
      expect(merged.notes).toContain('here');
      expect(merged.notes).toContain('there');
      expect(merged.posting.description).toBe(here.posting.description);
      expect(merged.savedAt).toBe('2026-02-01T00:00:00.000Z');
    }
  });

  it('changes nothing when a record meets itself', () => {
    expect(mergeRecords(other, other)).toEqual(other);
  });
});

describe('toCalendar', () => {
  const named = (posting: string): string => `Nachfassen: ${posting}`;

  it('has one event for each follow-up, with escaped text and folded lines', () => {
    const calendar =
      toCalendar([savedPosting({ followUp: '2026-04-01', notes: 'Ask, then; wait\n'.repeat(10) }), other], named) ?? '';
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260401');
    expect(calendar).toContain(`SUMMARY:Nachfassen: ${savedPosting().posting.title}\\, `);
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is null when there is nothing to follow up', () => {
    expect(toCalendar([savedPosting()], named)).toBeNull();
  });
});
