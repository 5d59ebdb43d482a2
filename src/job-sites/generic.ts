/** The floor under the open posting of every site: structured data, and headings. */
import type { DetailReaders, DetailReading, Page, ReadFn } from './site.js';
import { ownStructured, sameTitle } from './page.js';
import { employerOfLine, placeNearTitle, placeOfLine } from './place-text.js';
import { afterTitle, meta, tabHeading } from './readers.js';
import { readDetail } from './read-posting.js';
import { lineText } from './text.js';

const JOB_TEXT =
  '[itemprop~="description"], [class*="job-description" i], [id*="job-description" i], [class*="jobdescription" i], [id*="jobdescription" i], [class*="job_description" i], [class*="job-details" i], [class*="posting-description" i], [class*="vacancy-description" i], [data-testid*="description" i], [data-test*="description" i]';

/** The only `h1`. */
const onlyHeading: ReadFn = ({ root }) => {
  const first = root.querySelectorAll('h1');
  return first.length === 1 && first[0] ? lineText(first[0]) : null;
};

/** Generic headings, for the posting of a known site whose own layout was not found. */
const HEADINGS: DetailReaders = {
  title: [tabHeading, onlyHeading],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"], [class*="company-name" i], [class*="companyname" i], [data-testid*="company" i]',
    employerOfLine,
    afterTitle(/^ (?:at|@|bei|chez|[-–—|]) /),
    meta('og:site_name'),
  ],
  location: [
    '[itemprop="jobLocation"], [class*="job-location" i], [class*="joblocation" i], [data-testid*="location" i]',
    placeOfLine,
    placeNearTitle,
  ],
  payText: '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]',
  description: [JOB_TEXT, 'article', 'main'],
};

/** The open posting by structured data alone, with the page as its element. */
export function structuredDetail(page: Page): DetailReading | null {
  const { jobId } = page.shape;
  const own = ownStructured(page, jobId, null);
  if (!own?.title) return null;
  const heading = [...page.doc.querySelectorAll('h1, h2')]
    .slice(0, 60)
    .find((h) => sameTitle(lineText(h), own.title ?? ''));
  const reading = readDetail({ root: 'html', title: 'ld', company: 'ld', location: 'ld', description: 'ld' }, page);
  return reading && { ...reading, element: page.doc.body, anchor: heading ?? page.doc.body };
}

/** The open posting by headings, only where the page has a part that calls itself a job description. */
export function headingDetail(page: Page): DetailReading | null {
  if (page.shape.jobId === null || !page.doc.querySelector(JOB_TEXT)) return null;
  const reading = readDetail(HEADINGS, page);
  return reading?.posting.description && reading.posting.description.length >= 200 ? reading : null;
}
