/** What a role pays at a place, with the source of every figure; where posted pay stands in it; what the law asks for. */
export type * from './benchmark.js';
export {
  areaOf,
  areas,
  findAreas,
  findRegion,
  priceParity,
  sameBuyingPower,
  type Area,
  type PriceParity,
} from './areas.js';
export { benchmark } from './look-up.js';
export { currencyOf } from './official.js';
export { occupationOf, occupationsOf, type Occupation, type RoleOccupations } from './occupations.js';
export { payLaw } from './pay-law.js';
export { readPlace } from './places.js';
export { annual, convertPeriod, positionOf } from './pay-position.js';
export {
  marketFacts,
  publishedBands,
  roleGuide,
  type MarketFacts,
  type RoleGuide,
  type Statement,
  type StatementList,
} from './role-guide.js';
export { sourceOf, sources, staleness, type Source, type Staleness } from './sources.js';
export { medianHistory } from './wage-tables.js';
