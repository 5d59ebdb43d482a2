import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip, type Entry } from '../../scripts/package/zip.js';

/** Reads an archive back by its directory, as every unpacker does. */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.length - 22;
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    entries.set(name, archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : Buffer.from(body));
    at += 46 + nameLength;
  }
  return entries;
}

const files = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-z]{1,8}(\/[a-zäß]{1,8}){0,2}$/), bytes: fc.uint8Array({ maxLength: 400 }) }),
  {
    selector: (entry) => entry.name,
    maxLength: 12,
  },
);

describe('the archives', () => {
  it('hold every file as it was', () => {
    fc.assert(
      fc.property(files, (entries) => {
        const back = unzip(zip(entries));
        expect(back.size).toBe(entries.length);
        for (const { name, bytes } of entries) expect(back.get(name)?.equals(bytes)).toBe(true);
      }),
    );
  });

  it('have the same bytes in whatever order the files come', () => {
    fc.assert(
      fc.property(files, (entries) => {
        expect(zip([...entries].reverse()).equals(zip(entries))).toBe(true);
      }),
    );
  });

  it.each(['', '/a', '../a', 'a/../b', 'a\\b'])('refuse the name "%s"', (name) => {
    expect(() => zip([{ name, bytes: new Uint8Array() }])).toThrow();
  });

  it('refuse a name that is there twice', () => {
    const entry: Entry = { name: 'a', bytes: new Uint8Array() };
    expect(() => zip([entry, entry])).toThrow();
  });
});
