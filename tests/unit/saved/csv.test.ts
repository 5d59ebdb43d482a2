import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, toCsv, undefuse } from '../../../src/saved/csv.js';
import { savedPosting } from './saved-sample.js';

describe('toCsv', () => {
  it('defuses what a spreadsheet would run as a formula', () => {
    const csv = toCsv([savedPosting({ notes: '=HYPERLINK("https://evil.example","x")' })]);
    const cells = parseCsv(csv)[1] ?? [];
    expect(cells).toContain(`'=HYPERLINK("https://evil.example","x")`);
    expect(csv).not.toMatch(/(^|,|\n)"?=HYPERLINK/);
  });

  it('is read back cell by cell whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 40 }), (title, notes) => {
        // A text that already looks defused cannot be told from a defused one.
        fc.pre(undefuse(title) === title);
        const [head = [], row = []] = parseCsv(toCsv([savedPosting({ title, notes: `n${notes}` })]));
        expect(row).toHaveLength(head.length);
        expect(undefuse(row[head.indexOf('title')] ?? '')).toBe(title);
        expect(row[head.indexOf('notes')]).toBe(`n${notes}`);
      }),
    );
  });

  it('keeps line breaks inside a cell', () => {
    const [head = [], row = []] = parseCsv(toCsv([savedPosting({ notes: 'one\r\ntwo, "three"' })]));
    expect(row[head.indexOf('notes')]).toBe('one\r\ntwo, "three"');
  });
});

describe('parseCsv', () => {
  it('reads semicolons and tabs when the first line uses them', () => {
    expect(parseCsv('a;b\n1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseCsv('a\tb\n1\t2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '\t') }),
        (text) => void parseCsv(text),
      ),
    );
  });
});
