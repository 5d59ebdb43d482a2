// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  bestPaid,
  countList,
  isDimmed,
  NO_FILTER,
  type ListEntry,
  type ListFilter,
} from '../../../src/overlay/list-filter.js';
import { ListTools } from '../../../src/overlay/list-tools.js';
import { setLanguage } from '../../../src/ui/t.js';
import * as sample from '../../samples/analyses.js';

setLanguage('en-US');
afterEach(cleanup);

const entry = (key: string, analysis = sample.sampleAnalysis(), over: Partial<ListEntry> = {}): ListEntry => ({
  key,
  title: `Title ${key}`,
  analysis,
  seen: false,
  saved: false,
  ...over,
});
const entries = [
  entry('mismatch'),
  entry('network', sample.fittingAnalysis()),
  entry('technician', sample.hourlyAnalysis(), { seen: true }),
  entry('unsure', sample.unsureAnalysis(), { saved: true }),
  entry('software', sample.otherAnalysis()),
];
const dimmed = (part: Partial<ListFilter>) =>
  entries.filter((e) => isDimmed(e, { ...NO_FILTER, ...part })).map((e) => e.key);

describe('the filter', () => {
  it('dims nothing unless asked', () => {
    expect(dimmed({})).toEqual([]);
  });
  it('dims by role, pay, workplace and the rest', () => {
    expect(dimmed({ role: 'network-engineer' })).toEqual(['mismatch', 'technician', 'unsure', 'software']);
    expect(dimmed({ payFrom: 100_000 })).toEqual(['technician']);
    expect(dimmed({ workplace: 'remote' })).toEqual(['mismatch', 'network', 'technician', 'unsure']);
    expect(dimmed({ also: ['mismatch'] })).toEqual(['mismatch']);
    expect(dimmed({ also: ['seen', 'saved'] })).toEqual(['technician', 'unsure']);
    expect(dimmed({ also: ['noPay'] })).toEqual(['unsure']);
    expect(dimmed({ also: ['other'] })).toEqual(['software']);
  });
  it('counts and hints at the best paid', () => {
    expect(countList(entries, NO_FILTER)).toEqual({ all: 5, infrastructure: 4, doubtful: 1, dimmed: 0 });
    expect(bestPaid(entries)?.key).toBe('network');
    expect(bestPaid(entries.slice(0, 1))).toBeNull();
  });
});

describe('the tools', () => {
  it('say what the list holds and change the filter', () => {
    const onFilter = vi.fn();
    const onShow = vi.fn();
    const filter = { ...NO_FILTER, also: ['seen'] as const };
    render(<ListTools entries={entries} filter={filter} onFilter={onFilter} onShow={onShow} />);
    expect(screen.getByText('4 infrastructure of 5')).toBeTruthy();
    expect(screen.getByText('1 title to check')).toBeTruthy();
    expect(screen.getByText('1 dimmed')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Titles to check' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Workplace' }), { target: { value: 'remote' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'network-engineer' } });
    fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '90000' } });
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    fireEvent.click(screen.getByRole('button', { name: /Best paid here/ }));
    expect(onFilter.mock.calls.map(([next]) => next as unknown)).toEqual([
      { ...filter, also: ['seen', 'mismatch'] },
      { ...filter, workplace: 'remote' },
      { ...filter, role: 'network-engineer' },
      { ...filter, payFrom: 90_000 },
      NO_FILTER,
    ]);
    expect(onShow).toHaveBeenCalledWith('network');
  });
});
