/** What the other core rooms may use of this one: plain text, and the facts a posting's text states. */
export { toPlainText } from './text.js';
export { readSections, type SectionKind, type SectionLine } from './sections.js';
export { readFacts, readFactsFromPlain } from './read-facts.js';
export { readPay, type PayReadingContext } from './pay.js';
export { readCertifications } from './certifications.js';
export {
  CERTIFICATIONS,
  certificationOf,
  type Certification,
  type CertificationLevel,
} from './certification-lexicon.js';
export { levelOfTitle, levelOfYears } from './level.js';
export type * from './facts.js';
export type * from './posting.js';
