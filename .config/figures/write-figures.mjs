// Writes the contact sheet of the figures to resources/figures: `npm run figures`
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../resources/figures');

async function draw() {
  const server = await createServer({
    root: here('../..'),
    configFile: false,
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  const { sheet, sheetHeightPx } = await server.ssrLoadModule('/tests/pictures/figures/sheet.tsx');
  const drawn = { sheet: sheet(), heightPx: sheetHeightPx() };
  await server.close();
  return drawn;
}

const findBrowser = () =>
  ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );

/** A browser without a window knows no scheme but light, so the dark rules are made to hold always. */
const inDark = (/** @type {string} */ sheet) =>
  sheet.replaceAll('prefers-color-scheme: dark', 'min-width: 1px');

/** @type {(browser: string, sheet: string, file: string, heightPx: number) => void} */
function photograph(browser, sheet, file, heightPx) {
  const workFolder = mkdtempSync(join(tmpdir(), 'unhunch-figures-'));
  const page = join(workFolder, 'sheet.html');
  writeFileSync(page, sheet);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--window-size=1360,${heightPx}`,
  ];
  execFileSync(browser, [...flags, `--screenshot=${file}`, pathToFileURL(page).href], { stdio: 'ignore' });
  rmSync(workFolder, { recursive: true });
}

const { sheet, heightPx } = await draw();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'figures.html'), sheet);

const browser = findBrowser();
if (browser === undefined) {
  console.log(`Wrote ${folder}/figures.html; for the pictures install the Debian package "chromium".`);
} else {
  photograph(browser, sheet, join(folder, 'figures-light.png'), heightPx);
  photograph(browser, inDark(sheet), join(folder, 'figures-dark.png'), heightPx);
  console.log(`Wrote the figures to ${folder}`);
}
