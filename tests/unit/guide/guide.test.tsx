// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RoleGuide, Welcome } from '../../../src/guide/index.js';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.js';
import { setLanguage } from '../../../src/ui/t.js';
import * as sample from '../../samples/analyses.js';
import * as places from '../../samples/benchmarks.js';
import { marketFacts, roleEntries, sites, sources } from '../../samples/pages.js';

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(cleanup);

describe('the role guide', () => {
  const roles = roleEntries(places.austin);
  function show() {
    const callbacks = { onRegion: vi.fn(), onOpen: vi.fn() };
    render(
      <RoleGuide
        roles={roles}
        market={marketFacts()}
        region={places.austin}
        areas={places.regions}
        period="year"
        names={sample.certificationNames}
        sources={sources()}
        staleNotes={{}}
        {...callbacks}
      />,
    );
    return callbacks;
  }
  it('has every role in the overview and as a section of its own', () => {
    show();
    const rows = within(screen.getByRole('region', { name: 'All roles side by side' })).getAllByRole('rowheader');
    expect(rows).toHaveLength(roles.length);
    for (const { id } of roles) expect(document.getElementById(id)).toBeTruthy();
  });
  it('shows both bands of a role that two sources give, each with its source', () => {
    show();
    const section = within(screen.getByRole('region', { name: 'Infrastructure Engineer' }));
    expect(section.getByText(/\$110,000 – \$140,000/)).toBeTruthy();
    expect(section.getByText(/\$85,000 – \$145,000/)).toBeTruthy();
  });
  it('tells a role from its neighbours', () => {
    show();
    const entry = roles.find((role) => role.facts.neighbours.length > 0);
    expect(entry).toBeTruthy();
    const text = document.getElementById(entry?.id ?? '')?.textContent;
    expect(text).toContain(entry?.facts.neighbours[0]?.difference);
  });
  it('takes another region', () => {
    const { onRegion } = show();
    const input = screen.getByRole('combobox', { name: 'Figures for' });
    fireEvent.input(input, { target: { value: 'fargo' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onRegion).toHaveBeenCalledWith(places.fargo);
  });
});

describe('the first run', () => {
  it('shows the sample, says where nothing goes, takes region and sites, and ends', () => {
    const onChange = vi.fn();
    const onDone = vi.fn();
    render(
      <Welcome
        settings={DEFAULT_SETTINGS}
        sample={<p>the sample panel</p>}
        region={places.austin}
        areas={places.regions}
        sites={sites}
        onChange={onChange}
        onDone={onDone}
      />,
    );
    expect(screen.getByText('the sample panel')).toBeTruthy();
    expect(screen.getByText(/Nothing is sent anywhere, ever/)).toBeTruthy();
    expect(screen.getByText(/The terms of LinkedIn/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'From each posting' }));
    expect(onChange).toHaveBeenCalledWith({ region: null });
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(onDone).toHaveBeenCalledOnce();
  });
});
