/**
 * The page after a fixture's: the same layout with other jobs in it. Every infrastructure posting becomes a database job under
 * another id, so that whatever of the first page is still shown afterwards gives itself away.
 */

/** Titles that any reader of the field calls infrastructure work: enough to expect a mark on the page. */
export const PLAINLY_OURS =
  /systems? administrator|network engineer|cloud (infrastructure )?engineer|site reliability|devops|it support|infrastructure engineer|data cent(er|re) technician|help ?desk/i;

export const NEXT_TITLE = 'Database Administrator';
/** How a panel's heading and a badge name the role of {@link NEXT_TITLE}. */
export const NEXT_ROLE = /database|\bDBA\b/i;

const DUTIES = [
  'Install, upgrade and patch Oracle, PostgreSQL and SQL Server databases',
  'Tune queries and indexes and watch the growth of every database',
  'Run backup and recovery with RMAN and test a restore each month',
  'Operate replication and Data Guard for high availability',
  'Plan schema changes and database migrations with the developers',
  'Grant database roles and audit who reads which table',
  'Five years of experience as a database administrator',
  'Solid SQL, PL/SQL and stored procedures',
];

/** What a fixture's expected.json says, as far as it is used here. */
export interface ExpectedPage {
  readonly url: string;
  readonly kind: string;
  readonly postings: readonly {
    readonly id: string;
    readonly title: string;
    readonly where: 'card' | 'detail';
  }[];
}

export interface NextPage {
  readonly url: string;
  readonly html: string;
  /** Title and id of a posting of the first page as they are on this one. */
  titleOf(title: string): string;
  idOf(id: string): string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Replaces every key by its value in one go, longest first: no replacement is replaced again. */
function replaceAll(text: string, table: ReadonlyMap<string, string>): string {
  const keys = [...table.keys()].filter((key) => key !== '').sort((a, b) => b.length - a.length);
  if (keys.length === 0) return text;
  const any = new RegExp(keys.map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return text.replace(any, (found) => table.get(found) ?? found);
}

/** Another id of the same form: its first digit that may change is moved by five, letters alone stay in their alphabet. */
function otherId(id: string): string {
  const at = id.search(/[1-9](?=[^1-9]*\d)|[1-9]$/);
  if (at >= 0) {
    const digit = ((Number(id.charAt(at)) + 4) % 9) + 1;
    return id.slice(0, at) + String(digit) + id.slice(at + 1);
  }
  return id.replace(/[a-f](?=[^a-f]*$)/, (letter) => (letter === 'a' ? 'b' : 'a'));
}

/** The page after one, derived from it. */
export function nextPage(html: string, { url, postings }: ExpectedPage): NextPage {
  const titles = new Map(
    postings.filter(({ title }) => PLAINLY_OURS.test(title)).map(({ title }) => [title, NEXT_TITLE]),
  );
  const ids = new Map(
    postings.filter(({ id }) => html.includes(id) || url.includes(id)).map(({ id }) => [id, otherId(id)]),
  );
  const table = new Map([...[...titles].flatMap(([a, b]) => [[a, b] as const, [escaped(a), b] as const]), ...ids]);
  let duty = 0;
  const text = replaceAll(html, table).replace(
    /(<li>|&lt;li&gt;|\\u003cli\\u003e)([^<>&\\]{12,300})(?=<|&lt;|\\)/gi,
    (_, tag: string) => {
      duty += 1;
      return `${tag}${DUTIES[duty % DUTIES.length] ?? ''}`;
    },
  );
  const address = new URL(replaceAll(url, ids));
  if (address.href === new URL(url).href) address.searchParams.set('page', '2');
  return {
    url: address.href,
    html: text,
    titleOf: (title) => titles.get(title) ?? title,
    idOf: (id) => ids.get(id) ?? id,
  };
}
