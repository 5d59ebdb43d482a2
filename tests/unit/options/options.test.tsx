// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../src/options/index.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.js';
import { withMode } from '../../../src/ui/sites.js';
import { setLanguage } from '../../../src/ui/t.js';
import * as places from '../../samples/benchmarks.js';
import { certifications, sites, sources } from '../../samples/pages.js';

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(cleanup);

function show(over: Partial<OptionsProps> = {}) {
  const callbacks = { onChange: vi.fn(), onDeleteEverything: vi.fn(), onOpen: vi.fn() };
  render(
    <Options
      settings={DEFAULT_SETTINGS}
      repaired={[]}
      region={null}
      compareRegions={[]}
      areas={places.regions}
      certifications={certifications}
      sites={sites}
      sources={sources()}
      staleNotes={{}}
      deleted={false}
      {...callbacks}
      {...over}
    />,
  );
  return callbacks;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pickRegion = (label: string, words: string) => {
  const input = screen.getByRole('combobox', { name: label });
  fireEvent.input(input, { target: { value: words } });
  fireEvent.keyDown(input, { key: 'Enter' });
};

describe('options', () => {
  it('take a region by search, and give it back to the posting', () => {
    const { onChange } = show();
    pickRegion('Region for all figures', 'austin tx');
    expect(onChange).toHaveBeenCalledWith({ region: { code: 'US-TX', area: '12420' } });
    cleanup();
    const again = show({
      settings: { ...DEFAULT_SETTINGS, region: { code: 'US-TX', area: '12420' } },
      region: places.austin,
    });
    press('From each posting');
    expect(again.onChange).toHaveBeenCalledWith({ region: null });
  });
  it('say when no region of that name is known', () => {
    show();
    fireEvent.input(screen.getByRole('combobox', { name: 'Region for all figures' }), {
      target: { value: 'atlantis' },
    });
    expect(screen.getByText('No region of that name is known.')).toBeTruthy();
  });
  it('take regions to compare and drop them', () => {
    const { onChange } = show({ compareRegions: [places.london] });
    pickRegion('Add a region', 'fargo');
    expect(onChange).toHaveBeenCalledWith({
      compareRegions: [
        { code: 'GB', area: 'E12000007' },
        { code: 'US-ND', area: '22020' },
      ],
    });
    press('Remove London');
    expect(onChange).toHaveBeenCalledWith({ compareRegions: [] });
  });
  it('take period, price parity, level, sensitivity and look', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'per hour' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Adjust for local prices/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'My level' }), { target: { value: 'senior' } });
    fireEvent.click(screen.getByRole('radio', { name: 'only when very sure' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onChange.mock.calls.map(([changes]) => changes as unknown)).toEqual([
      { period: 'hour' },
      { priceParity: true },
      { myLevel: 'senior' },
      { sensitivity: 'careful' },
      { theme: 'dark' },
    ]);
  });
  it('group certifications by issuer, narrow them, and keep what is ticked in sight', () => {
    const { onChange } = show({ settings: { ...DEFAULT_SETTINGS, heldCertifications: ['cisco-ccna'] } });
    const cisco = within(screen.getByRole('group', { name: 'Cisco' }));
    expect(cisco.getByRole<HTMLInputElement>('checkbox', { name: 'Cisco CCNA' }).checked).toBe(true);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a certification' }), {
      target: { value: 'terraform' },
    });
    const certs = within(screen.getByRole('region', { name: 'Certifications I hold' }));
    expect(certs.getAllByRole('checkbox')).toHaveLength(2);
    fireEvent.click(certs.getByRole('checkbox', { name: /Terraform/ }));
    expect(onChange).toHaveBeenCalledWith({ heldCertifications: ['cisco-ccna', 'hashicorp-terraform'] });
  });
  it('switch sites, with a plain word about terms', () => {
    const { onChange } = show();
    expect(screen.getByText(/The terms of LinkedIn speak against/)).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Plumbline on LinkedIn' }), { target: { value: 'toolbar' } });
    expect(onChange).toHaveBeenCalledWith({ sitesOff: [], toolbarOnlySites: ['linkedin'] });
    fireEvent.click(screen.getByRole('checkbox', { name: /Toolbar only: leave every page alone/ }));
    expect(onChange).toHaveBeenCalledWith({ toolbarOnly: true });
  });
  it('let a later site be allowed first, and take back what was added', () => {
    const later = { id: 'fern', name: 'Fern Jobs', host: 'fern.example', termsForbidOverlay: false };
    const access = { granted: ['careers.fernhill.example'], onAllow: vi.fn(), onTakeAway: vi.fn() };
    show({ sites: [...sites, { ...later, askedHosts: ['*.fern.example'] }], access });
    expect(screen.queryByRole('combobox', { name: 'Plumbline on Fern Jobs' })).toBeNull();
    press('Allow: Fern Jobs');
    expect(access.onAllow).toHaveBeenCalledWith(['*.fern.example']);
    press('Take careers.fernhill.example away');
    expect(access.onTakeAway).toHaveBeenCalledWith(['careers.fernhill.example']);
  });
  it('switch a later site like any other once it is allowed', () => {
    const later = { id: 'fern', name: 'Fern Jobs', host: 'fern.example', termsForbidOverlay: false };
    const access = { granted: ['*.fern.example'], onAllow: vi.fn(), onTakeAway: vi.fn() };
    const { onChange } = show({ sites: [{ ...later, askedHosts: ['*.fern.example'] }], access });
    fireEvent.change(screen.getByRole('combobox', { name: 'Plumbline on Fern Jobs' }), { target: { value: 'off' } });
    expect(onChange).toHaveBeenCalledWith({ sitesOff: ['fern'], toolbarOnlySites: [] });
  });
  it('keep a site in one list only', () => {
    const both = { sitesOff: ['a', 'b'], toolbarOnlySites: ['a'], toolbarOnly: false };
    expect(withMode(both, 'a', 'page')).toEqual({ sitesOff: ['b'], toolbarOnlySites: [] });
    expect(withMode(both, 'b', 'toolbar')).toEqual({ sitesOff: ['a'], toolbarOnlySites: ['a', 'b'] });
    expect(withMode(both, 'a', 'off')).toEqual({ sitesOff: ['b', 'a'], toolbarOnlySites: [] });
  });
  it('delete everything in two steps', () => {
    const { onDeleteEverything } = show();
    press('Delete everything');
    expect(onDeleteEverything).not.toHaveBeenCalled();
    press('Keep it');
    press('Delete everything');
    press('Yes, delete everything');
    expect(onDeleteEverything).toHaveBeenCalledOnce();
    cleanup();
    show({ deleted: true });
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
  });
  it('name every source with its licence, and the ones that grow old', () => {
    show({ staleNotes: { 'bls-oews': 'Older than 18 months.' }, repaired: ['period'] });
    const region = within(screen.getByRole('region', { name: 'Data sources' }));
    expect(region.getAllByText(/^Licence: /)).toHaveLength(sources().length);
    expect(region.getByText('Older than 18 months.')).toBeTruthy();
    expect(screen.getByText(/back at their default: Show pay/)).toBeTruthy();
  });
});
