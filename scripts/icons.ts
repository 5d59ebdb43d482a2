/** `node scripts/run.mjs icons`: draws the extension's icons (a plumb line) as PNG files, from one description for every size. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { ROOT } from './material.js';

const SIZES = [16, 32, 48, 96, 128] as const;
/** Samples per pixel and axis; the edges are smoothed by averaging. */
const SAMPLES = 4;

type Colour = readonly [number, number, number, number];
const CLEAR: Colour = [0, 0, 0, 0];
const GROUND: Colour = [22, 78, 99, 255];
const LINE: Colour = [240, 249, 250, 255];
const BOB: Colour = [251, 191, 36, 255];

/** The colour at a point of the unit square: a rounded ground, a line from the top, a bob with its point at the bottom. */
function colourAt(x: number, y: number): Colour {
  const radius = 0.2;
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  if (dx * dx + dy * dy > radius * radius) return CLEAR;
  const fromMiddle = Math.abs(x - 0.5);
  if (y > 0.46 && y < 0.62 && fromMiddle < 0.17) return BOB;
  if (y >= 0.62 && y < 0.88 && fromMiddle < (0.17 * (0.88 - y)) / 0.26) return BOB;
  if (y >= 0.12 && y <= 0.46 && fromMiddle < 0.035) return LINE;
  if (y >= 0.12 && y < 0.19 && fromMiddle < 0.22) return LINE;
  return GROUND;
}

function pixels(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0, 0];
      for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
        const px = (x + ((s % SAMPLES) + 0.5) / SAMPLES) / size;
        const py = (y + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size;
        const [r, g, b, a] = colourAt(px, py);
        sum[0]! += r * a;
        sum[1]! += g * a;
        sum[2]! += b * a;
        sum[3]! += a;
      }
      const at = y * (size * 4 + 1) + 1 + x * 4;
      const alpha = sum[3]!;
      for (let c = 0; c < 3; c += 1) rows[at + c] = alpha === 0 ? 0 : Math.round(sum[c]! / alpha);
      rows[at + 3] = Math.round(alpha / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

const CRC = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = -1;
  for (const byte of body) crc = CRC[(crc ^ byte) & 255]! ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeInt32BE(~crc, body.length + 4);
  return out;
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of SIZES) {
  const file = path.join(ROOT, 'src', 'icons', `icon-${size}.png`);
  writeFileSync(file, png(size));
  console.log(path.relative(ROOT, file));
}
