import { readCertifications } from './certifications.js';
import {
  readClearance,
  readContract,
  readOnCall,
  readShift,
  readTravel,
  readVisaSponsorship,
} from './duty-conditions.js';
import type { PostingFacts } from './facts.js';
import { readLevel } from './level.js';
import { readPay } from './pay.js';
import type { PostingText } from './posting.js';
import { preferredParts } from './requirement-parts.js';
import { toPlainText } from './text.js';
import { readWorkplace } from './workplace.js';
import { readYears } from './years.js';

/** No posting is longer; what follows is not read, so that a hostile page costs no time. */
const MOST_CHARACTERS = 250_000;

/** Facts from a description that is already in the one plain form of {@link toPlainText}. */
export function readFactsFromPlain(text: string, head: Pick<PostingText, 'title' | 'location'>): PostingFacts {
  const plain = text.slice(0, MOST_CHARACTERS);
  const preferredAt = preferredParts(plain);
  const yearsMin = readYears(plain, preferredAt);
  const whole = `${head.title}\n${plain}`;
  const shifted = (offset: number): boolean => preferredAt(offset - head.title.length - 1);
  return {
    pay: readPay(plain, { location: head.location }) ?? readPay(head.title, { location: head.location }),
    yearsMin,
    level: readLevel(head.title, plain, yearsMin),
    certifications: readCertifications(whole, shifted),
    workplace: readWorkplace(head.title, head.location, plain),
    onCall: readOnCall(plain),
    clearance: readClearance(head.title, plain, preferredAt),
    travel: readTravel(plain),
    shift: readShift(head.title, plain),
    visaSponsorship: readVisaSponsorship(plain),
    contract: readContract(head.title, plain),
  };
}

/** Everything a posting's text states, each fact with the words that state it. `description` may be plain text, HTML or Markdown. */
export function readFacts(posting: PostingText): PostingFacts {
  return readFactsFromPlain(toPlainText(posting.description), posting);
}
