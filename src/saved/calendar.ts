import type { SavedPosting } from './saved-posting.js';

/** Text of an iCalendar property by RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');
}

/** Lines longer than 75 octets are folded; counted in UTF-16 units with room to spare for UTF-8. */
function folded(line: string): string {
  const parts: string[] = [];
  const chars = Array.from(line);
  let part = '';
  let bytes = 0;
  for (const char of chars) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > 73) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += char;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

/**
 * The follow-ups of all records as an iCalendar file with one all-day event each; null when there are none.
 * @param entryName what an entry is called, given the posting's title and company, in the user's language
 */
export function toCalendar(
  records: readonly SavedPosting[],
  entryName: (posting: string) => string,
  now = new Date(),
): string | null {
  const due = records.filter((record) => record.followUp !== null);
  if (due.length === 0) return null;
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = due.flatMap((record) => [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(record.key)}@plumbline`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${(record.followUp ?? '').replaceAll('-', '')}`,
    `SUMMARY:${escaped(entryName(`${record.posting.title}${record.posting.company ? `, ${record.posting.company}` : ''}`))}`,
    ...(record.notes ? [`DESCRIPTION:${escaped(record.notes)}`] : []),
    ...(record.posting.url ? [`URL:${record.posting.url}`] : []),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plumbline//Saved postings//EN', ...events, 'END:VCALENDAR', '']
    .map(folded)
    .join('\r\n');
}
