// Writes every exercise at five moments as a page to look at: `node .config/figures/write-figures.mjs sheet.html`
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the page to write: write-figures.mjs sheet.html');
  process.exit(2);
}

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const server = await createServer({
  root: here('../..'),
  configFile: false,
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const { Figure } = await server.ssrLoadModule('/renderer/figure/figure.tsx');
const { sceneOf } = await server.ssrLoadModule('/shared/figure/scene-of.ts');
const { figureExercises } = await server.ssrLoadModule('/shared/figure/exercises/index.ts');
const { palettes } = await server.ssrLoadModule('/shared/figure/draw/palette.ts');

const draw = (exercise, amount, more = {}) => {
  const request = {
    exercise,
    amount,
    hold: amount === 1 ? 0.5 : 0,
    next: amount === 1 ? 'back' : 'out',
    side: 'right',
    level: 'usual',
    isFirstRepetition: amount === 0,
    palette: 'amber',
    ...more,
  };
  return renderToStaticMarkup(createElement(Figure, { scene: sceneOf(request), label: exercise }));
};

const rows = Object.keys(figureExercises).map((id) => [
  ...[0, 0.25, 0.5, 0.75, 1].map((amount) => draw(id, amount)),
  draw(id, 1, { side: 'left', palette: palettes[1] }),
  draw(id, 1, { level: 'easier', palette: palettes[2] }),
]);
await server.close();

const styles = [
  '../../renderer/ui/tokens.css',
  '../../renderer/figure/figure-tones.css',
  '../../renderer/figure/figure.css',
]
  .map((path) => readFileSync(here(path), 'utf8'))
  .join('\n');
const layout = `
body { margin: 0; background: var(--color-ground); }
.row { display: grid; grid-template-columns: repeat(7, 400px); }
.small { display: flex; gap: 16px; padding: 16px; }
.small svg { inline-size: 120px; block-size: 120px; }
`;
const row = (cells) => `<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const small = rows.flatMap((cells) => [cells[0], cells[2], cells[4]]).join('');
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>Figures</title><style>${styles}${layout}</style>${rows.map(row).join('')}<div class="small">${small}</div>`,
);
console.log(`Wrote ${file}`);
