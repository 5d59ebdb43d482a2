// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/overlay/panel.js';
import type { PanelProps, PanelState } from '../../../src/overlay/props.js';
import { setLanguage } from '../../../src/ui/t.js';
import * as sample from '../../samples/analyses.js';
import * as places from '../../samples/benchmarks.js';

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(cleanup);

const judged = (analysis = sample.sampleAnalysis(), saved = false): PanelState => ({
  kind: 'judged',
  posting: sample.samplePosting(),
  analysis,
  saved,
});

function show(over: Partial<PanelProps> = {}) {
  const callbacks = {
    onSave: vi.fn(),
    onUnsave: vi.fn(),
    onCorrect: vi.fn(),
    onClose: vi.fn(),
    onSide: vi.fn(),
    onToggle: vi.fn(),
    onCopyDiagnostic: vi.fn(),
    onOpenGuide: vi.fn(),
    onOpenOptions: vi.fn(),
    onFindRegions: vi.fn(),
  };
  const props: PanelProps = {
    state: judged(),
    open: false,
    side: 'right',
    theme: 'auto',
    period: 'year',
    regions: places.regions,
    certificationNames: sample.certificationNames,
    heldCertifications: [],
    ...callbacks,
    ...over,
  };
  return { ...callbacks, ...render(<Panel {...props} />) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the compact panel', () => {
  it('gives role, confidence, the catch, pay and certifications at once', () => {
    show();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Cloud Engineer');
    expect(screen.getByText('sure')).toBeTruthy();
    expect(screen.getByText('The title says Systems Administrator; the duties say Cloud Engineer.')).toBeTruthy();
    expect(screen.getByText('$136,540/yr')).toBeTruthy();
    expect(screen.getByText('below what is usual here')).toBeTruthy();
    expect(screen.getByText('BLS OEWS 2025')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Asked' })).getByText(/AWS Solutions Architect/)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Preferred' })).getByText('CompTIA Security+')).toBeTruthy();
  });
  it('describes the picture in words', () => {
    show();
    const label = screen.getByRole('img').getAttribute('aria-label');
    expect(label).toContain('Pay for Cloud Engineer in Austin');
    expect(label).toContain('Median $136,540/yr');
    expect(label).toContain('Guide: $135,200 – $187,200');
    expect(label).toContain('Posted $78,000 – $92,000/yr');
  });
  it('saves, and takes a saved posting out again', () => {
    const { onSave } = show();
    press('Save');
    expect(onSave).toHaveBeenCalledOnce();
    cleanup();
    const { onUnsave } = show({ state: judged(sample.sampleAnalysis(), true) });
    press('Saved');
    expect(onUnsave).toHaveBeenCalledOnce();
  });
  it('opens, tells how much more there is to check, and leads to the guide', () => {
    const { onToggle, onOpenGuide } = show();
    press('More (1 to check)');
    expect(onToggle).toHaveBeenCalledWith(true);
    press('Cloud Engineer');
    expect(onOpenGuide).toHaveBeenCalledWith('cloud-engineer');
  });
  it('does not warn about a title the reader did not ask to be warned about', () => {
    show({ state: judged(sample.sampleAnalysis({ findings: [] })) });
    expect(document.querySelector('.catch.warn')).toBeNull();
    expect(document.querySelector('.mark.off')).toBeNull();
  });
});

describe('the open panel', () => {
  it('lists findings by weight with questions and the posting’s own words', () => {
    show({ open: true });
    const findings = within(screen.getByRole('region', { name: 'Worth checking' }));
    expect(findings.getAllByText(/^Ask: /)).toHaveLength(3);
    expect(findings.getByText('“Own our move of 40 services to AWS”')).toBeTruthy();
  });
  it('names source, year, area, level and area adjustment of every figure', () => {
    show({ open: true });
    const text = document.body.textContent;
    expect(text).toContain('BLS OEWS 2025 · Austin-Round Rock-San Marcos, TX · Computer Network Architects (15-1241)');
    expect(text).toContain('area-adjusted ×1.04 → $135,200 – $187,200');
    expect(text).toContain('Level II fits this posting: $109,500/yr');
    expect(text).toContain('percentile 8–16');
  });
  it('labels fallback, stand-in, conversion and self-reported figures', () => {
    show({ open: true, state: judged(sample.hourlyAnalysis()) });
    expect(document.body.textContent).toContain('Fargo metro suppressed → state');
    expect(document.body.textContent).toContain('Closest occupation: no occupation of its own');
    expect(document.body.textContent).toContain('Posted as up to $34.50/hr');
    cleanup();
    show({ open: true, state: judged(sample.surveyAnalysis()) });
    expect(document.body.textContent).toContain('Self-reported survey');
    expect(document.body.textContent).toContain('Posted in USD, figures are in INR: not compared.');
  });
  it('shows pay by the hour', () => {
    show({ open: true, period: 'hour' });
    expect(document.body.textContent).toContain('Median $65.64/hr');
  });
});

describe('states', () => {
  it('is quiet about other jobs, and can be told otherwise', () => {
    show({ state: judged(sample.otherAnalysis()) });
    expect(screen.getByText('It reads as: Software Engineer.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    press('Correct it');
    expect(screen.getByRole('combobox', { name: 'Role' })).toBeTruthy();
  });
  it('says when it is not sure and why there is no figure', () => {
    show({ state: judged(sample.unsureAnalysis()) });
    expect(screen.getByText('Role not clear')).toBeTruthy();
    expect(screen.getByText('not sure')).toBeTruthy();
    expect(screen.getByText(/No pay figure: the role is not clear/)).toBeTruthy();
    expect(screen.getByText('No pay posted')).toBeTruthy();
  });
  it('says when only the card is known', () => {
    show({
      state: {
        kind: 'judged',
        posting: sample.samplePosting({ description: null }),
        analysis: sample.sampleAnalysis(),
        saved: false,
      },
    });
    expect(screen.getByText(/Only the short card was read/)).toBeTruthy();
  });
  it('has a look for loading, unreadable, error and update', () => {
    show({ state: { kind: 'loading', title: 'X' } });
    expect(screen.getByRole('complementary').getAttribute('aria-busy')).toBe('true');
    cleanup();
    const { onCopyDiagnostic } = show({ state: { kind: 'unreadable', siteName: 'Greenhouse' } });
    press('Copy a layout report');
    expect(onCopyDiagnostic).toHaveBeenCalledOnce();
    cleanup();
    show({ state: { kind: 'error', message: 'No answer.' } });
    expect(screen.getByRole('status').textContent).toBe('No answer.');
    cleanup();
    show({ state: { kind: 'updated' } });
    expect(screen.getByRole('status').textContent).toBe('Reload the page to go on.');
  });
});

describe('the menu', () => {
  it('opens and closes, and Escape gives the focus back', () => {
    show();
    press('Panel menu');
    expect(screen.getByRole('button', { name: 'Panel menu' }).getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Options' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Options' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Panel menu' }));
  });
  it.each([
    ['Close on this site', 'site'],
    ['Close on every site', 'always'],
  ])('%s', (name, scope) => {
    const { onClose } = show();
    press('Panel menu');
    press(name);
    expect(onClose).toHaveBeenCalledWith(scope);
  });
  it('moves to the other side and opens the options', () => {
    const { onSide, onOpenOptions } = show({ side: 'left' });
    press('Panel menu');
    press('Move to the other side');
    expect(onSide).toHaveBeenCalledWith('right');
    press('Panel menu');
    press('Options');
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('a correction', () => {
  function correct(analysis = sample.sampleAnalysis()) {
    const shown = show({ state: judged(analysis) });
    press('Panel menu');
    press('Change role or region');
    return shown;
  }
  it('takes another role', () => {
    const { onCorrect } = correct();
    fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'devops-engineer' } });
    press('Use this');
    expect(onCorrect).toHaveBeenCalledWith({ role: 'devops-engineer', regionCode: null, regionArea: null });
  });
  it('takes another region, chosen by keyboard', () => {
    const { onCorrect, onFindRegions } = correct();
    const input = screen.getByRole('combobox', { name: 'Region' });
    fireEvent.input(input, { target: { value: 'fargo' } });
    expect(onFindRegions).toHaveBeenCalledWith('fargo');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(within(screen.getByRole('listbox')).getAllByRole('option')[2]?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(input, { key: 'Enter' });
    press('Use this');
    expect(onCorrect).toHaveBeenCalledWith({ role: null, regionCode: 'US-ND', regionArea: '22020' });
  });
  it('can be taken back', () => {
    const { onCorrect } = correct(sample.sampleAnalysis({ corrected: true }));
    press('Back to the verdict');
    expect(onCorrect).toHaveBeenCalledWith(null);
  });
  it('can be left as it was', () => {
    const { onCorrect } = correct();
    press('Cancel');
    expect(onCorrect).not.toHaveBeenCalled();
    expect(screen.getByRole('img')).toBeTruthy();
  });
});

describe('pay in the regions that are compared', () => {
  const elsewhere = [
    { region: places.fargo, answer: { benchmark: places.fargoBenchmark, reason: null } },
    { region: places.bengaluru, answer: { benchmark: null, reason: 'no table of this country' } },
  ];
  const state: PanelState = {
    kind: 'judged',
    posting: sample.samplePosting(),
    analysis: sample.sampleAnalysis(),
    saved: false,
    elsewhere,
  };
  it('is told by its medians, a wider figure marked', () => {
    show({ state });
    const medians = screen.getByText(/Fargo, ND-MN: ≈ \$/);
    expect(medians.textContent).toMatch(/\*$/);
    expect(screen.getByText('India: –')).toBeTruthy();
  });
  it('has band, source, year, area and steps of each figure', () => {
    show({ state, open: true });
    const box = within(screen.getByRole('heading', { name: 'The same work elsewhere' }).closest('section')!);
    expect(box.getByText(/Median \$/).closest('li')?.textContent).toMatch(
      /middle half \$.* – \$.*\. BLS OEWS 2025 · North Dakota · /,
    );
    expect(box.getByText(/Figure for a wider area: /)).toBeTruthy();
    expect(box.getByText('No pay figure: no table of this country')).toBeTruthy();
  });
  it('is absent when none is chosen', () => {
    show();
    expect(screen.queryByText('The same work elsewhere')).toBeNull();
  });
});

describe('the same job saved before', () => {
  const twin = {
    key: 'indeed:9',
    status: 'applied' as const,
    savedAt: '2026-11-03T08:00:00.000Z',
    url: 'https://www.indeed.com/viewjob?jk=9',
  };
  it('is told with site, day and status, and shown on demand', () => {
    const onOpenSaved = vi.fn();
    show({ state: { ...judged(), twin } as PanelState, onOpenSaved });
    expect(screen.getByText(/You saved this job from indeed\.com, Nov 3, 2026\. Status: Applied\./)).toBeTruthy();
    press('Show it');
    expect(onOpenSaved).toHaveBeenCalledWith('indeed:9');
  });
  it('is told without a site where none is known', () => {
    show({ state: { ...judged(), twin: { ...twin, url: null, status: 'saved' } } as PanelState });
    expect(screen.getByText(/You saved this job before, Nov 3, 2026\./).textContent).not.toMatch(/Status/);
  });
});

describe('the bar beside the apply button', () => {
  it('is the head alone, with a way to the rest', () => {
    const onUnbar = vi.fn();
    show({ bar: true, onUnbar });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Cloud Engineer');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    fireEvent.click(screen.getByTitle('Show the whole panel'));
    expect(onUnbar).toHaveBeenCalled();
  });
});
