// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../src/popup/index.js';
import { setLanguage } from '../../../src/ui/t.js';
import { sampleAnalysis } from '../../samples/analyses.js';
import { manySavedPostings, pageReport, savedPosting, savedPostings, TODAY } from '../../samples/saved.js';

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(cleanup);

function show(over: Partial<PopupProps> = {}) {
  const callbacks = {
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onOpen: vi.fn(),
    onUseHere: vi.fn(),
    onUseOnce: vi.fn(),
    onSiteOn: vi.fn(),
    onSave: vi.fn(),
    onUnsave: vi.fn(),
    onCopyDiagnostic: vi.fn(),
    onOpenGuide: vi.fn(),
    onOpenSaved: vi.fn(),
  };
  render(<Popup tab={{ kind: 'no-page' }} saved={[]} period="year" today={TODAY} held={[]} {...callbacks} {...over} />);
  return callbacks;
}
/** Opens the details of the first saved posting. */
const openDetails = () => {
  const [first] = screen.getAllByText('Notes and follow-up');
  if (first) fireEvent.click(first);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const tab = () => within(screen.getByRole('region', { name: 'This page' }));
const saved = () => within(screen.getByRole('region', { name: 'Saved postings' }));

describe('the current tab', () => {
  it('says that a page has no postings', () => {
    show();
    expect(tab().getByText('No job postings here.')).toBeTruthy();
  });
  it('offers to work on an unknown site', () => {
    const { onUseHere, onUseOnce } = show({
      tab: { kind: 'unknown-site', host: 'careers.example.com', siteName: null },
    });
    press('Use Plumbline on this site');
    expect(onUseHere).toHaveBeenCalledWith('careers.example.com');
    press('Only this time');
    expect(onUseOnce).toHaveBeenCalledOnce();
  });
  it('offers a known site that is not allowed yet, by its name', () => {
    show({ tab: { kind: 'unknown-site', host: 'jobs.example.com', siteName: 'Example Jobs' } });
    expect(tab().getByText('Example Jobs is read once you allow it.')).toBeTruthy();
  });
  it('offers to switch a site on again', () => {
    const { onSiteOn } = show({ tab: { kind: 'site-off', site: 'indeed', siteName: 'Indeed' } });
    press('Switch it on here');
    expect(onSiteOn).toHaveBeenCalledWith('indeed');
  });
  it('counts what is on a list', () => {
    show({ tab: { kind: 'report', report: pageReport({ detail: null }) } });
    expect(tab().getByText('4 postings on this page')).toBeTruthy();
    expect(tab().getByText('3 infrastructure')).toBeTruthy();
    expect(tab().getByText('1 title to check')).toBeTruthy();
    expect(tab().getByText('1 other job')).toBeTruthy();
  });
  it('shows the essentials of the open posting and saves from there', () => {
    const report = pageReport({ cards: [] });
    const { onSave, onOpenGuide } = show({ tab: { kind: 'report', report } });
    expect(tab().getByText('$136,540/yr')).toBeTruthy();
    press('Save: Systems Administrator');
    expect(onSave).toHaveBeenCalledWith(report.detail);
    press('Cloud Engineer');
    expect(onOpenGuide).toHaveBeenCalledWith('cloud-engineer');
  });
  it('takes a saved posting of a list out again', () => {
    const { onUnsave } = show({ tab: { kind: 'report', report: pageReport() } });
    press('Saved: Network Engineer');
    expect(onUnsave).toHaveBeenCalledWith('greenhouse:77');
  });
  it('says that it cannot read a page, and hands over its outline', () => {
    const report = pageReport({ kind: 'unreadable', cards: [], detail: null, outline: 'div > main' });
    const { onCopyDiagnostic } = show({ tab: { kind: 'report', report } });
    press('Copy a layout report');
    expect(onCopyDiagnostic).toHaveBeenCalledWith('div > main');
  });
  it('shows an error and the loading', () => {
    show({ tab: { kind: 'error', message: 'No answer.' } });
    expect(tab().getByText('No answer.')).toBeTruthy();
    cleanup();
    show({ tab: { kind: 'loading' }, saved: null });
    expect(tab().getByText(/Looking at the page/)).toBeTruthy();
    expect(saved().getByText(/Opening your saved postings/)).toBeTruthy();
  });
});

describe('saved postings', () => {
  it('are searched and filtered', () => {
    show({ saved: savedPostings() });
    fireEvent.input(saved().getByRole('searchbox'), { target: { value: 'prairie' } });
    expect(saved().getAllByRole('listitem')).toHaveLength(1);
    expect(saved().getByText('1 of 5')).toBeTruthy();
    fireEvent.input(saved().getByRole('searchbox'), { target: { value: '' } });
    fireEvent.change(saved().getByRole('combobox', { name: 'Status' }), { target: { value: 'offer' } });
    expect(saved().getByText('No saved posting fits.')).toBeTruthy();
  });
  it('change status, notes and follow-up', () => {
    const { onChange } = show({ saved: savedPostings().slice(0, 1) });
    fireEvent.change(saved().getByRole('combobox', { name: 'Status: Systems Administrator' }), {
      target: { value: 'interview' },
    });
    openDetails();
    fireEvent.change(saved().getByLabelText('Notes'), { target: { value: 'Call back' } });
    fireEvent.change(saved().getByLabelText('Follow up on'), { target: { value: '2026-12-01' } });
    fireEvent.change(saved().getByLabelText('Follow up on'), { target: { value: '' } });
    expect(onChange.mock.calls.map(([, changes]) => changes as unknown)).toEqual([
      { status: 'interview' },
      { notes: 'Call back' },
      { followUp: '2026-12-01' },
      { followUp: null },
    ]);
  });
  it('say when a follow-up is due', () => {
    show({ saved: savedPostings().slice(0, 1) });
    expect(saved().getByText('Follow-up due Nov 20, 2026').className).toContain('is-warn');
  });
  it('are deleted with a way back', () => {
    const records = savedPostings().slice(0, 1);
    const { onRemove, onRestore } = show({ saved: records });
    openDetails();
    press('Delete');
    expect(onRemove).toHaveBeenCalledWith(records[0]?.key);
    press('Undo');
    expect(onRestore).toHaveBeenCalledWith(records[0]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
  it('are drawn a few at a time', async () => {
    show({ saved: manySavedPostings(10_000) });
    expect(saved().getAllByRole('listitem')).toHaveLength(8);
    await waitFor(() => {
      expect(saved().getAllByRole('listitem')).toHaveLength(25);
    });
    press('Show 25 more');
    expect(saved().getAllByRole('listitem')).toHaveLength(50);
  });
});

describe('the way to other pages', () => {
  it.each([
    ['Desk', 'desk'],
    ['Role guide', 'guide'],
    ['Options', 'options'],
  ])('%s', (name, page) => {
    const { onOpen } = show();
    press(name);
    expect(onOpen).toHaveBeenCalledWith(page);
  });
});

describe('the saved sample', () => {
  it('is marked as one', () => {
    show({ saved: [savedPosting({ id: 'sample', site: 'sample', url: null }, sampleAnalysis())] });
    expect(saved().getByText('Sample')).toBeTruthy();
  });
});
