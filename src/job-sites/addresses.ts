/** What addresses of sites that are not known say by themselves. */

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const ID_PARAMS = [
  'gh_jid',
  'ashby_jid',
  'jobId',
  'jobid',
  'job_id',
  'jid',
  'job',
  'jk',
  'vacancyId',
  'positionId',
  'reqId',
  'id',
];
/** A part of a path under which sites keep single postings. */
const JOB_PART =
  /^(?:jobs?|job-?(?:detail|details|posting|postings|offer|listing|description|ad|view)|careers?|positions?|postings?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|requisitions?|offers?|o|j|roles?|jobdetails?|stellen(?:angebote?)?|stelle|karriere|emplois?|offre|offres(?:-emploi)?|empleos?|ofertas?|vagas?|vacatures?)$/i;
const NOT_A_JOB =
  /^(?:search|results?|all|apply|login|signin|signup|register|alerts?|saved|locations?|teams?|departments?|categor(?:y|ies)|about|benefits|culture|faq|blog|new|post|companies|company|browse|page|in|remote|full-time|feed|rss)$/i;

/** The job id that an address of an unknown site carries, or null: a UUID, a number, or the last part with a slug. */
export function idOfAddress(url: URL): string | null {
  for (const name of ID_PARAMS) {
    const value = url.searchParams.get(name);
    if (value && /^[\w-]{2,64}$/.test(value) && /\d/.test(value)) return value;
  }
  const path = url.pathname.length > 600 ? url.pathname.slice(0, 600) : url.pathname;
  const uuid = UUID.exec(path);
  if (uuid) return uuid[0];
  const parts = path.split('/').filter(Boolean).reverse();
  for (const part of parts) {
    if (/^\d{3,20}$/.test(part)) return part;
    const end = /^(?:(\d{4,20})[-_.].{1,300}|.{1,300}[-_](\d{4,20})(?:\.html?)?|([A-Z]{1,4}-?\d{3,12}))$/.exec(part);
    if (end) return end[1] ?? end[2] ?? end[3] ?? null;
  }
  const last = parts[0];
  return last && /^[\w.~%-]{8,300}$/.test(last) && (last.split('-').length > 2 || /\d/.test(last)) ? last : null;
}

/** The id when the path itself says that it is one posting of a list ("/jobs/4711-network-engineer"), else null. */
export function idOfJobPath(url: URL): string | null {
  const parts = url.pathname.slice(0, 600).split('/').filter(Boolean);
  const at = parts.findIndex((part) => JOB_PART.test(part));
  const last = parts.at(-1);
  if (at < 0 || at === parts.length - 1 || last === undefined || NOT_A_JOB.test(last)) return null;
  if (
    parts
      .slice(at + 1)
      .some((part) => /^(?:apply|search|categor(?:y|ies)|tags?|locations?|teams?|departments?)$/i.test(part))
  )
    return null;
  // "remote-go-jobs", "in-denver": a list of its own.
  if (
    /(?:^|-)(?:jobs?|stellen|emplois|empleos)$|^(?:in|remote|all)-/i.test(last) ||
    (!/\d/.test(last) && last.split('-').length < 4 && !parts.slice(at + 1).some((part) => /^\d{3,20}$/.test(part)))
  )
    return null;
  return idOfAddress(url);
}
