import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/saved/csv.js';
import { fromCsv, notesOver } from '../../../src/saved/csv-import.js';
import { fromJson, toJson, UnreadableImport } from '../../../src/saved/exchange.js';
import { toStored } from '../../../src/saved/stored.js';
import { savedPosting } from './saved-sample.js';

const saved = [toStored(savedPosting()).summary];

describe('fromCsv', () => {
  it('reads our own export back: the same posting, nothing new', () => {
    const csv = toCsv([savedPosting({ status: 'applied', notes: '=1+1', followUp: '2026-04-01' })]);
    expect(fromCsv(csv, saved)).toEqual({
      changed: [
        { row: 2, key: 'linkedin:4001', changes: { status: 'applied', notes: '=1+1', followUp: '2026-04-01' } },
      ],
      added: [],
      rejected: [],
    });
  });

  it('matches rows by address where there is no key', () => {
    const csv = 'Link;Stage\nhttps://www.linkedin.com/jobs/view/4001/#apply;interview\n';
    expect(fromCsv(csv, saved).changed).toEqual([{ row: 2, key: 'linkedin:4001', changes: { status: 'interview' } }]);
  });

  it('takes new postings of another tracker, and the same number for the same words', () => {
    const csv = 'Position,Employer,Location,Colour,Status\nNetwork Engineer,Larkspur Freight,"Fargo, ND",red,Applied\n';
    const { added, rejected } = fromCsv(csv, saved);
    expect(rejected).toEqual([]);
    expect(added[0]?.posting).toMatchObject({ site: 'imported', company: 'Larkspur Freight', location: 'Fargo, ND' });
    expect(added[0]?.changes).toEqual({ status: 'applied' });
    expect(fromCsv(csv, saved).added[0]?.posting.id).toBe(added[0]?.posting.id);
  });

  it('brings a removed posting back under its own key, with its pay', () => {
    const { added } = fromCsv(toCsv([savedPosting()]), []);
    expect(added[0]?.posting).toMatchObject({
      site: 'linkedin',
      id: '4001',
      baseSalary: { min: 80_000, max: 95_000, currency: 'USD', period: 'year' },
    });
    expect(added[0]?.savedAt).toBe('2026-03-01T10:00:00.000Z');
  });

  it('reports row by row what it cannot take, and takes the rest', () => {
    const csv = [
      'title,status,follow_up,url',
      'Good one,saved,,',
      'Bad status,hired,,',
      'Bad date,saved,31.3.2026,',
      'Bad address,saved,,javascript:alert(1)',
      ',saved,,',
      'Good one,saved,,',
    ].join('\n');
    const { added, rejected } = fromCsv(csv, saved);
    expect(added.map((entry) => entry.row)).toEqual([2]);
    expect(rejected.map(({ row, reason }) => `${row} ${reason.split(':')[0] ?? ''}`)).toEqual([
      '3 status',
      '4 follow_up',
      '5 url',
      '6 title',
      '7 the same posting as row 2',
    ]);
  });

  it('refuses what is no table of postings', () => {
    expect(() => fromCsv('a,b\n1,2', saved)).toThrow(UnreadableImport);
    expect(() => fromCsv('', saved)).toThrow(UnreadableImport);
  });

  it('never throws anything else', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ';', 'a', '=', "'", 'https://', '-', '1') });
    fc.assert(
      fc.property(cell, (text) => {
        fromCsv(`title,url,status,follow_up,key\n${text}`, saved);
      }),
    );
  });
});

describe('notesOver', () => {
  it('loses nothing that was written', () => {
    expect(notesOver('old', 'old and new')).toBe('old and new');
    expect(notesOver('old and new', 'old')).toBe('old and new');
    expect(notesOver('old', 'new')).toBe('new\n\nold');
  });
});

describe('an analysis from outside', () => {
  const record = savedPosting();
  const file = (analysis: unknown) => toJson([{ ...record, analysis } as never]);

  it('is taken as it is when it is whole', () => {
    expect(fromJson(toJson([record])).unjudged.size).toBe(0);
  });

  it.each([
    ['missing', undefined],
    ['of another shape', { role: 7 }],
    ['with a finding that is none', { ...record.analysis, findings: [{ kind: 'x' }] }],
    ['with figures that are none', { ...record.analysis, pay: { range: { min: '1' }, quote: '' } }],
  ])('that is %s is to be made anew', (_name, analysis) => {
    expect([...fromJson(file(analysis)).unjudged]).toEqual([record.key]);
  });
});
