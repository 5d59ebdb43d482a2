/** Words by which an agency speaks of an employer that it does not name. */

/** So much of a posting is looked at: an agency says at the start or at the end of a page's text for whom it searches. */
const READ = 12_000;
const QUOTE = 160;

/** `my client`, `one of our retail clients`: at most three words between, so that each pattern takes linear time. */
const OURS = String.raw`(?:our|my|one of our) (?:[\w-]{1,20} ){0,3}client`;
const OURS_AT_START = String.raw`(?:Our|OUR|My|MY|One of our) (?:[\w-]{1,20} ){0,3}[Cc](?:lient|LIENT)`;

// Each ends where a name would stand: "our client, Contoso, is hiring" names the employer and is not meant. Consultants write of
// their clients all the time, in the middle of a sentence ("exceed our client's expectations"): that is not meant either.
const PHRASES: readonly RegExp[] = [
  // "Our client is a leading bank", "My client, a small law firm, needs …" as the beginning of a sentence.
  new RegExp(
    String.raw`\b${OURS_AT_START}(?:,? (?:is|are|was|has|have|seeks?|needs?|requires?|wants?|provides|offers|operates)\b(?! (?:[A-Z]|at the|our |always|the (?:heart|cent)))|,? (?:an?|one of)\b| [-–] an?\b)`,
  ),
  // "for our client located in Tampa", "on behalf of our client, an insurer".
  new RegExp(
    String.raw`\b(?:for|[Oo]n behalf of) (?:${OURS})(?: (?:located|based|headquartered)\b|,? (?:an?|one of|we)\b| [-–] an?\b)`,
  ),
  /\b[Oo]n behalf of (?:our|a|my) (?:confidential )?client\b(?!['’]?s)(?!,? [A-Z])/,
  // "seeking an engineer for our client in Tampa": searching and "for our client" in one sentence.
  new RegExp(
    String.raw`\b(?:seeking|looking for|recruiting|hiring|searching for)\b[^.!?\n]{0,120}\bfor (?:${OURS}) in (?:the )?\w`,
  ),
  /\b[Cc]onfidential (?:client|company|employer)(?: (?:is|seeks|has|located|based|looking|in)\b|[.,;:)])/,
  /^(?:About )?(?:Our|The) Client:?$/im,
];

/** The posting's own words that show it (at most 160 characters), or null. */
export function unnamedEmployer(text: string): string | null {
  const read = text.length <= 2 * READ ? text : `${text.slice(0, READ)}\n${text.slice(-READ)}`;
  for (const phrase of PHRASES) {
    const found = phrase.exec(read);
    if (found)
      return (
        read
          .slice(found.index, found.index + QUOTE)
          .split('\n')[0]
          ?.trim() ?? null
      );
  }
  return null;
}
