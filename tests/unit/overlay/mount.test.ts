// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { renderBadge, renderPanel, unmount } from '../../../src/overlay/mount.js';
import type { BadgeProps } from '../../../src/overlay/props.js';
import { setLanguage } from '../../../src/ui/t.js';
import * as sample from '../../samples/analyses.js';

function badge(over: Partial<BadgeProps> = {}): BadgeProps {
  return {
    posting: sample.samplePosting({ where: 'card', description: null }),
    analysis: sample.sampleAnalysis(),
    saved: false,
    theme: 'auto',
    period: 'year',
    onSave: vi.fn(),
    onUnsave: vi.fn(),
    onOpenGuide: vi.fn(),
    ...over,
  };
}

function root(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(document.createElement('style'));
  return shadow;
}

setLanguage('en-US');

describe('mounting', () => {
  it('leaves the style element alone, draws once, updates in place and goes away whole', () => {
    const shadow = root();
    renderBadge(shadow, badge());
    renderBadge(shadow, badge({ analysis: sample.fittingAnalysis(), theme: 'dark' }));
    expect(shadow.querySelectorAll('style')).toHaveLength(1);
    expect(shadow.querySelectorAll('.badge')).toHaveLength(1);
    expect(shadow.querySelector('.badge')?.textContent).toContain('Network Eng');
    expect(shadow.querySelector('.pl')?.getAttribute('data-theme')).toBe('dark');
    unmount(shadow);
    unmount(shadow);
    expect(shadow.childElementCount).toBe(1);
    renderBadge(shadow, badge());
    expect(shadow.querySelectorAll('.badge')).toHaveLength(1);
  });
  it('keeps keys from the page', () => {
    const shadow = root();
    renderBadge(shadow, badge());
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    shadow
      .querySelector('.badge')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });
  it('draws a panel too', () => {
    const shadow = root();
    const nothing = vi.fn();
    renderPanel(shadow, {
      state: { kind: 'updated' },
      open: false,
      side: 'left',
      theme: 'light',
      period: 'year',
      onSave: nothing,
      onUnsave: nothing,
      onCorrect: nothing,
      onClose: nothing,
      onSide: nothing,
      onToggle: nothing,
      onCopyDiagnostic: nothing,
      onOpenGuide: nothing,
      onOpenOptions: nothing,
    });
    expect(shadow.querySelector('aside')?.className).toContain('left');
  });
});

describe('the badge', () => {
  const text = (props: BadgeProps): string => {
    const shadow = root();
    renderBadge(shadow, props);
    return shadow.querySelector('.badge')?.textContent ?? '';
  };
  it('says role, pay, and what is doubtful', () => {
    expect(text(badge())).toBe('Cloud Eng≈ $137k: Cloud Engineer, check the title');
  });
  it('marks a figure of a wider area', () => {
    expect(text(badge({ analysis: sample.hourlyAnalysis(), period: 'hour' }))).toBe(
      'DC Technician≈ $23/hr*: Data Center Technician, figure for a wider area',
    );
  });
  it('shows no figure where there is none', () => {
    expect(text(badge({ analysis: sample.unsureAnalysis() }))).toBe('Role not clear: Role not clear');
  });
});
