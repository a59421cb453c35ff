// Draws every tray icon, enlarged, on the panels it is made for:
// `node .config/icons/contact-sheet.mjs sheet.png [16,22,24,32]`
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { encodePng } from './png.mjs';

const [file, sizeList = '16,22,24,32'] = process.argv.slice(2);
const sizes = sizeList.split(',').map(Number);
if (file === undefined || sizes.some((size) => !Number.isInteger(size) || size < 8 || size > 128)) {
  console.error('Name a file and, if you like, sizes from 8 to 128: contact-sheet.mjs sheet.png 16,22');
  process.exit(2);
}

/** @type {readonly (readonly [ink: string, ground: readonly number[]])[]} */
const panels = [
  ['light-panel', [0xfa, 0xf7, 0xf2]],
  ['dark-panel', [0x1d, 0x1d, 0x20]],
  ['any-panel', [0xff, 0xff, 0xff]],
  ['any-panel', [0, 0, 0]],
  ['high-contrast-light-panel', [0xff, 0xff, 0xff]],
  ['high-contrast-dark-panel', [0, 0, 0]],
  ['high-contrast-any-panel', [0xff, 0xff, 0xff]],
  ['high-contrast-any-panel', [0, 0, 0]],
  ['template', [0xd0, 0xd8, 0xe0]],
];
const icons = [
  ...[0, 5, 12, 18, 23, 24].map((fillSteps) => ({ shape: 'sitting', fillSteps })),
  { shape: 'due', fillSteps: 24 },
  { shape: 'paused', fillSteps: 9 },
  { shape: 'paused', fillSteps: 24 },
  { shape: 'standing', fillSteps: 0 },
  { shape: 'away', fillSteps: 0 },
];
const cellPx = 136;
const borderPx = 4;

const source = fileURLToPath(new URL('../../shared/tray-icon/draw-tray-icon.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false });
const rows = panels.flatMap(([ink, ground]) => sizes.map((sizePx) => ({ ink, ground, sizePx })));
/** @type {readonly (readonly Uint8ClampedArray[])[]} */
const cells = rows.map((row) => icons.map((icon) => module.drawTrayIcon(icon, row)));

/**
 * Red, green and blue of one pixel of the sheet.
 *
 * @param {number} x @param {number} y @returns {readonly number[]}
 */
function pixelAt(x, y) {
  const row = rows[Math.floor(y / cellPx)];
  const pixels = cells[Math.floor(y / cellPx)]?.[Math.floor(x / cellPx)];
  if (row === undefined || pixels === undefined) throw new Error(`No icon is drawn at ${x}, ${y}.`);
  const { ground, sizePx } = row;
  const zoom = Math.floor((cellPx - 2 * borderPx) / sizePx);
  const column = Math.floor(((x % cellPx) - borderPx) / zoom);
  const line = Math.floor(((y % cellPx) - borderPx) / zoom);
  if (Math.min(column, line) < 0 || Math.max(column, line) >= sizePx) return ground;
  const at = (line * sizePx + column) * 4;
  const alpha = (pixels[at + 3] ?? 0) / 255;
  return ground.map((part, index) => part * (1 - alpha) + (pixels[at + index] ?? 0) * alpha);
}

const width = cellPx * icons.length;
const height = cellPx * rows.length;
const sheet = new Uint8ClampedArray(width * height * 4);
for (let index = 0; index < width * height; index += 1) {
  sheet.set([...pixelAt(index % width, Math.floor(index / width)), 255], index * 4);
}
writeFileSync(file, encodePng(width, height, sheet));
