// Writes the application icon in every size to resources/icons: `node .config/icons/write-icons.mjs`
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { encodePng } from './png.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../resources/icons');
const { module } = await runnerImport(here('../../shared/tray-icon/draw-app-icon.ts'), { configFile: false });

mkdirSync(folder, { recursive: true });
for (const sizePx of [16, 24, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(`${folder}/${sizePx}x${sizePx}.png`, encodePng(sizePx, sizePx, module.drawAppIcon(sizePx)));
}
console.log(`Wrote the icons to ${folder}`);
