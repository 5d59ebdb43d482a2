import { findRegion } from '../benchmark/index.js';
import type { PlaceReading } from '../benchmark/benchmark.js';
import type { Analysis, AnalysisSettings, Correction } from './analysis.js';

/** The region that figures are for: the user's word for this posting, then the user's setting, then the posting's place. */
export function findRegionOf(
  place: PlaceReading,
  settings: AnalysisSettings,
  correction: Correction | null,
): Analysis['region'] {
  const corrected = correction?.regionCode ? findRegion(correction.regionCode, correction.regionArea) : null;
  if (corrected) return { region: corrected, from: 'correction' };
  if (settings.region) return { region: settings.region, from: 'settings' };
  return place.region ? { region: place.region, from: 'posting' } : null;
}
