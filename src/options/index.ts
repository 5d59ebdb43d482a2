export { Options, type OptionsProps } from './options.js';
export type { KnownCertification } from './certifications-section.js';
