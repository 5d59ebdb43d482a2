// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk, type DeskProps } from '../../../src/desk/index.js';
import type { SavedChanges } from '../../../src/saved/saved-posting.js';
import { setLanguage } from '../../../src/ui/t.js';
import { savedPostings, TODAY } from '../../samples/saved.js';
import { certificationNames } from '../../samples/analyses.js';

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(cleanup);

function show(over: Partial<DeskProps> = {}) {
  const callbacks = {
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onOpen: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    wholeOf: (keys: readonly string[]) => Promise.resolve(savedPostings().filter(({ key }) => keys.includes(key))),
  };
  render(
    <Desk
      saved={savedPostings()}
      period="year"
      today={TODAY}
      names={certificationNames}
      held={['aws-solutions-architect-associate']}
      parityOf={(region) => (region.code === 'US-TX' ? 0.8 : null)}
      transfer={{ kind: 'idle' }}
      {...callbacks}
      {...over}
    />,
  );
  return callbacks;
}
/** Opens the details of the first saved posting. */
const openDetails = () => {
  const [first] = screen.getAllByText('Notes and follow-up');
  if (first) fireEvent.click(first);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () => screen.getAllByRole('rowheader').map((row) => row.querySelector('.posting-title')?.textContent);
const tick = (title: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Compare ${title}` }));

describe('the table', () => {
  it('is sorted by each column, both ways', () => {
    show();
    press('Posting');
    expect(titles()).toEqual([...titles()].sort());
    expect(screen.getByRole('columnheader', { name: /Posting/ }).getAttribute('aria-sort')).toBe('ascending');
    press(/Posting/);
    expect(screen.getByRole('columnheader', { name: /Posting/ }).getAttribute('aria-sort')).toBe('descending');
    press('Posted pay');
    expect(titles()[0]).toBe('Data Center Technician II');
  });
  it('is searched', () => {
    show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'kaveri' } });
    expect(titles()).toEqual(['Site Reliability Engineer (m/f/d), Platform Foundations']);
  });
  it('deletes with a way back', () => {
    const { onRemove, onRestore } = show();
    openDetails();
    press('Delete: Systems Administrator');
    expect(onRemove).toHaveBeenCalledWith('greenhouse:4021');
    press('Undo');
    expect(onRestore).toHaveBeenCalledOnce();
  });
  it('keeps the full text', async () => {
    show();
    openDetails();
    fireEvent.click(screen.getByText('Full text'));
    expect(await screen.findByText(/Own our move of 40 services to AWS/)).toBeTruthy();
  });
  it('tells how a posting went on', () => {
    show();
    expect(screen.getByText(/^Seen on 2 days/)).toBeTruthy();
  });
  it('names stored records that cannot be read, and hands them over', () => {
    const onExportRaw = vi.fn();
    show({ broken: 2, onExportRaw });
    expect(screen.getByText(/^2 stored records cannot be read/)).toBeTruthy();
    press('Export them as they are');
    expect(onExportRaw).toHaveBeenCalledOnce();
  });
});

describe('the comparison', () => {
  it('stands two to four postings side by side, each against its own region', async () => {
    show();
    tick('Systems Administrator');
    expect(screen.queryByRole('region', { name: 'Compare' })).toBeNull();
    tick('Data Center Technician II');
    const compare = within(await screen.findByRole('region', { name: 'Compare' }));
    expect(compare.getAllByRole('columnheader')).toHaveLength(2);
    expect(compare.getByText('$136,540/yr')).toBeTruthy();
    expect(compare.getByText('$47,900/yr')).toBeTruthy();
    expect(compare.getByText('$97,500 – $115,000/yr')).toBeTruthy();
    expect(compare.getByText('HashiCorp Terraform Associate')).toBeTruthy();
    expect(compare.queryByText('AWS Solutions Architect – Associate')).toBeNull();
    press('Clear the comparison');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Compare' })).toBeNull();
    });
  });
  it('takes no fifth posting', () => {
    show();
    for (const title of savedPostings().slice(0, 4)) tick(title.posting.title);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Compare IT Specialist' }).disabled).toBe(true);
  });
});

describe('export and import', () => {
  it.each([
    ['Export JSON (complete)', 'json'],
    ['Export CSV (spreadsheet)', 'csv'],
    ['Export follow-ups (.ics)', 'ics'],
  ])('%s', (name, format) => {
    const { onExport } = show();
    press(name);
    expect(onExport).toHaveBeenCalledWith(format);
  });
  it('takes a file', () => {
    const { onImport } = show();
    const file = new File(['{}'], 'saved.json');
    const input = screen.getByLabelText('Import JSON or CSV', { selector: 'input' });
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(onImport).toHaveBeenCalledWith(file);
  });
  it('reports row by row what could not be taken', () => {
    show({ transfer: { kind: 'report', added: 1_204, merged: 3, rejected: [{ row: 7, reason: 'no title' }] } });
    expect(screen.getByText('1,204 added, 3 merged, 1 not taken.')).toBeTruthy();
    expect(screen.getByText('Row 7: no title')).toBeTruthy();
  });
  it('shows progress and failure', () => {
    show({ transfer: { kind: 'working', done: 10, total: 40 } });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(10);
    cleanup();
    show({ transfer: { kind: 'error', message: 'Not an export of Plumbline.' } });
    expect(screen.getByText('Not an export of Plumbline.')).toBeTruthy();
  });
  it('has nothing to export when nothing is saved', () => {
    show({ saved: [] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export JSON (complete)' }).disabled).toBe(true);
  });
});

describe('opened for one posting', () => {
  it('searches for it once, and lets it go', () => {
    const { key } = savedPostings()[1]!;
    show({ wanted: key });
    expect(titles()).toEqual(['Network Engineer']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(titles().length).toBeGreaterThan(1);
  });
  it('shows all when it is not there', () => {
    show({ wanted: 'indeed:404' });
    expect(titles()).toHaveLength(5);
  });
});

describe('notes and follow-up', () => {
  const field = (name: string): HTMLInputElement => {
    const found = screen.getByLabelText(name);
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new Error(name);
    return found as HTMLInputElement;
  };
  /** The first record's fields, under a desk whose changes are stored only when the test says so. */
  function slowDesk() {
    const asked: SavedChanges[] = [];
    const base = {
      period: 'year',
      today: TODAY,
      names: {},
      held: [],
      parityOf: () => null,
      transfer: { kind: 'idle' },
      onChange: (_: string, changes: SavedChanges) => asked.push(changes),
      onRemove: vi.fn(),
      onRestore: vi.fn(),
      onOpen: vi.fn(),
      onExport: vi.fn(),
      onImport: vi.fn(),
      wholeOf: () => Promise.resolve([]),
    } as const;
    const [first] = savedPostings();
    const { rerender } = render(<Desk saved={[first!]} {...base} />);
    openDetails();
    return {
      asked,
      stored: (changes: SavedChanges) => {
        rerender(<Desk saved={[{ ...first!, ...changes }]} {...base} />);
      },
    };
  }
  const type = (name: string, value: string) => {
    fireEvent.input(field(name), { target: { value } });
    fireEvent.change(field(name));
  };

  it('keep what is typed when an earlier change comes back from storage', () => {
    const { asked, stored } = slowDesk();
    type('Follow up on', '2026-12-20');
    type('Follow up on', '2026-12-24');
    stored({ followUp: '2026-12-20' });
    expect(field('Follow up on').value).toBe('2026-12-24');
    fireEvent.input(field('Notes'), { target: { value: 'Half a sen' } });
    stored({ followUp: '2026-12-24', status: 'offer' });
    expect(field('Notes').value).toBe('Half a sen');
    expect(asked).toEqual([{ followUp: '2026-12-20' }, { followUp: '2026-12-24' }]);
    stored({ followUp: '2027-01-05' });
    expect(field('Follow up on').value).toBe('2027-01-05');
  });

  it('store no year that is half typed, and show the stored day when the field is left like that', () => {
    const { asked } = slowDesk();
    for (const year of ['0002', '0020', '0202']) type('Follow up on', `${year}-12-24`);
    expect(asked).toEqual([]);
    fireEvent.blur(field('Follow up on'));
    expect(field('Follow up on').value).toBe('2026-11-20');
    type('Follow up on', '');
    expect(asked).toEqual([{ followUp: null }]);
  });
});
