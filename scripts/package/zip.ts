/** Zip files whose bytes depend on their entries alone: sorted names, one fixed time, no owner, no extra fields. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** Path inside the archive, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** The earliest time that the format knows: 1 January 1980, midnight. */
const DATE = (1 << 5) | 1;
const TIME = 0;
const MADE_BY_UNIX = 3 << 8;
/** An ordinary file that its owner may write and all may read. */
const MODE = (0o100644 << 16) >>> 0;

interface Packed {
  readonly name: Buffer;
  readonly body: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly offset: number;
}

/** The fields that the local header and the directory share, from "version needed" to "extra length". */
function common({ name, body, size, crc, method }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(TIME, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(body.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function directoryLine(packed: Packed): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(MADE_BY_UNIX | VERSION, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(MODE, 6);
  tail.writeUInt32LE(packed.offset, 10);
  return Buffer.concat([head, common(packed), tail, packed.name]);
}

function compareNames(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/**
 * One archive of all entries. The same entries give the same bytes under the same version of zlib (that is: of Node);
 * another zlib may compress differently, so compare the contents then. Throws on names given twice or leaving the archive.
 */
export function zip(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort(compareNames);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let before = '';
  for (const { name, bytes } of sorted) {
    if (name === before || name === '' || name.startsWith('/') || /(?:^|\/)\.\.(?:\/|$)|\\/.test(name)) {
      throw new Error(`not a name for an archive: ${name}`);
    }
    before = name;
    const deflated = deflateRawSync(bytes, { level: 9 });
    const smaller = deflated.length < bytes.length;
    const packed: Packed = {
      name: Buffer.from(name, 'utf8'),
      body: smaller ? deflated : bytes,
      size: bytes.length,
      crc: crc32(bytes),
      method: smaller ? DEFLATED : STORED,
      offset,
    };
    const local = Buffer.concat([word(0x04034b50), common(packed), packed.name, packed.body]);
    directory.push(directoryLine(packed));
    parts.push(local);
    offset += local.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, lines, end]);
}
