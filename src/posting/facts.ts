import type { Level, PayRange, Workplace } from './posting.js';

/** A fact together with the posting's own words that state it. */
export interface Stated<T> {
  readonly value: T;
  /** Words of the posting, at most about 160 characters. */
  readonly quote: string;
}

/** Pay that the text states. `byPlace` holds further ranges where the posting gives one per place. */
export interface StatedPay extends PayRange {
  readonly quote: string;
  readonly byPlace: readonly { readonly place: string; readonly range: PayRange }[];
}

/** A certification the text names, with the words it was read from. */
export interface CertificationMention {
  /** Id in data/certifications.json. */
  readonly id: string;
  readonly quote: string;
  /** False when only preferred, "a plus", "desired". */
  readonly required: boolean;
}

/** Everything that is read out of a posting's text without judging its role. */
export interface PostingFacts {
  readonly pay: StatedPay | null;
  /** Smallest number of years of experience required for the job as such. */
  readonly yearsMin: Stated<number> | null;
  readonly level: Stated<Level>;
  readonly certifications: readonly CertificationMention[];
  readonly workplace: Stated<Workplace>;
  /** Null: not asked for. Otherwise the words that ask. */
  readonly onCall: string | null;
  readonly clearance: string | null;
  readonly travel: string | null;
  readonly shift: string | null;
  readonly visaSponsorship: Stated<'offered' | 'refused'> | null;
  readonly contract: Stated<'permanent' | 'contract' | 'temporary' | 'part-time' | 'internship'> | null;
}
