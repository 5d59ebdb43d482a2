import type { Analysis, Correction } from '../analysis/analysis.js';
import type { Region, RegionAnswer } from '../benchmark/benchmark.js';
import type { Posting } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import type { TwinLineProps } from '../ui/twin-line.js';

export type Theme = 'auto' | 'light' | 'dark';
export type Side = 'left' | 'right';
export type CloseScope = 'posting' | 'site' | 'always';

/** What the panel has to say. */
export type PanelState =
  | { readonly kind: 'loading'; readonly title: string | null }
  | {
      readonly kind: 'judged';
      readonly posting: Posting;
      readonly analysis: Analysis;
      readonly saved: boolean;
      /** Pay for the same work in the regions the user compares. */
      readonly elsewhere?: readonly RegionAnswer[] | undefined;
      /** The same job as saved before under another key. */
      readonly twin?: TwinLineProps['twin'];
    }
  /** A job page of a known site whose layout was not recognised. */
  | { readonly kind: 'unreadable'; readonly siteName: string; readonly copied?: boolean | undefined }
  | { readonly kind: 'error'; readonly message: string }
  /** The extension was updated or removed under the page: only a reload helps. */
  | { readonly kind: 'updated' };

export interface PanelProps {
  readonly state: PanelState;
  /** False: compact. */
  readonly open: boolean;
  readonly side: Side;
  /** There is room for the head alone: the page's apply button is next to it. */
  readonly bar?: boolean | undefined;
  /** The user wants to see it all nevertheless. */
  readonly onUnbar?: (() => void) | undefined;
  readonly theme: Theme;
  readonly period: 'year' | 'hour';
  /** `floating` docks to a side of the window; `inline` stands in the flow of a page of our own. */
  readonly placement?: 'floating' | 'inline' | undefined;
  /** Names of certifications by id; without it ids are made readable. */
  readonly certificationNames?: Readonly<Record<string, string>> | undefined;
  readonly heldCertifications?: readonly string[] | undefined;
  /** The answer to the words last given to `onFindRegions`. */
  readonly regions?: readonly Region[] | undefined;
  readonly onFindRegions?: ((words: string) => void) | undefined;
  readonly onSave: () => void;
  readonly onUnsave: () => void;
  /** Null takes an earlier correction back. */
  readonly onCorrect: (correction: Correction | null) => void;
  readonly onClose: (scope: CloseScope) => void;
  readonly onSide: (side: Side) => void;
  readonly onToggle: (open: boolean) => void;
  readonly onCopyDiagnostic: () => void;
  readonly onOpenGuide: (role: RoleId) => void;
  readonly onOpenOptions: () => void;
  /** Shows the saved record of a key. */
  readonly onOpenSaved?: ((key: string) => void) | undefined;
}

export interface BadgeProps {
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly saved: boolean;
  readonly theme: Theme;
  readonly period: 'year' | 'hour';
  readonly certificationNames?: Readonly<Record<string, string>> | undefined;
  readonly heldCertifications?: readonly string[] | undefined;
  readonly onSave: () => void;
  readonly onUnsave: () => void;
  readonly onOpenGuide: (role: RoleId) => void;
}
