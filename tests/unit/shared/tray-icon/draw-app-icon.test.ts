import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawAppIcon } from '../../../../shared/tray-icon/draw-app-icon.ts';

/** The pixels of a PNG whose rows are not filtered, as the icon command writes them. */
function pixelsOf(file: Buffer, sizePx: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
  }
  const rows = inflateSync(Buffer.concat(parts));
  const rowBytes = sizePx * 4;
  return Buffer.concat(
    Array.from({ length: sizePx }, (_, row) =>
      rows.subarray(row * (rowBytes + 1) + 1, (row + 1) * (rowBytes + 1)),
    ),
  );
}

describe('the application icon', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512])('is in resources as it is drawn, at %d pixels', (sizePx) => {
    const file = readFileSync(
      new URL(`../../../../resources/icons/${sizePx}x${sizePx}.png`, import.meta.url),
    );
    const drawn = Buffer.from(drawAppIcon(sizePx));
    const hint = 'run "node .config/icons/write-icons.mjs"';
    expect(pixelsOf(file, sizePx).equals(drawn), hint).toBe(true);
  });
});
