// The contact sheet of the figures as a page: every exercise at its start, half way and at its end, and its variants.
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * @typedef {object} Parts What is drawn with; handed in, since a command and a test load it each in their own way.
 * @property {Record<string, { forms: object, levels: object, wheelchair: unknown, restingArm: unknown }>} figureExercises
 * @property {(request: any) => any} sceneOf Any request: it is put together from the names of forms and levels, and the command loads all of this without types.
 * @property {import('react').ComponentType<any>} Figure
 */

const styleSheets = [
  '../../renderer/ui/tokens.css',
  '../../renderer/figure/figure-tones.css',
  '../../renderer/figure/figure.css',
];

const layout = `
body { margin: 0; padding: 16px; inline-size: 1328px; background: var(--color-ground); color: var(--color-ink);
  font: 13px/1.3 sans-serif; }
h1 { font-size: 21px; margin: 0 0 8px; }
h2 { font-size: 13px; line-height: 15px; margin: 12px 0 0; }
.row { display: grid; grid-template-columns: repeat(8, 166px); }
figure { margin: 0; }
svg { block-size: 166px; inline-size: 166px; }
figcaption { color: var(--color-ink-soft); font-size: 11px; text-align: center; }
`;

const base = {
  side: 'right',
  level: 'usual',
  form: 'standard',
  base: 'usual',
  restingArm: null,
  isFirstRepetition: false,
  palette: 'clay',
};

/** @typedef {readonly [caption: string, request: object]} Cell */

/** @type {(id: string, exercise: Parts['figureExercises'][string]) => readonly Cell[]} */
function cellsOf(id, { forms, levels, wheelchair, restingArm }) {
  const start = { ...base, exercise: id, amount: 0, stage: 'out', progress: 0 };
  const end = { ...start, amount: 1, stage: 'held', progress: 0.5 };
  const middle = { ...start, amount: 0.5, progress: 0.5 };
  /** @type {readonly Cell[]} */
  const usual = [
    ['start', { ...start, isFirstRepetition: true }],
    ['middle', middle],
    ['end', end],
    ['left', { ...end, side: 'left', palette: 'amber' }],
  ];
  /** @type {readonly Cell[]} */
  const onWheels = [
    ['wheelchair, start', { ...start, base: 'wheelchair', palette: 'umber' }],
    ['wheelchair, end', { ...end, base: 'wheelchair', palette: 'umber' }],
  ];
  /** @type {readonly Cell[]} */
  const atRest = [
    ['left arm at rest', { ...end, restingArm: 'left' }],
    ['right arm at rest', { ...end, restingArm: 'right' }],
  ];
  /** @type {readonly Cell[]} */
  const inForms = Object.keys(forms).flatMap((form) => [
    [`${form}, start`, { ...start, form, palette: 'amber' }],
    [`${form}, end`, { ...end, form, palette: 'amber' }],
  ]);
  /** @type {readonly Cell[]} */
  const atLevels = Object.keys(levels).flatMap((level) => [
    [`${level}, start`, { ...start, level, palette: 'amber' }],
    [`${level}, end`, { ...end, level, palette: 'amber' }],
  ]);
  return [
    ...usual,
    ...inForms,
    ...atLevels,
    ...(wheelchair === null ? [] : onWheels),
    ...(restingArm === null ? [] : atRest),
  ];
}

const columns = 8;

/** How high the page is, in pixels, with figures in rows of eight. */
export const heightPxOf = (/** @type {Parts['figureExercises']} */ figureExercises) =>
  Object.entries(figureExercises).reduce(
    (sum, [id, exercise]) => sum + 27 + 182 * Math.ceil(cellsOf(id, exercise).length / columns),
    72,
  );

/** @param {Parts} parts */
export function sheetOf({ figureExercises, sceneOf, Figure }) {
  const styles = styleSheets.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
  /** @type {(id: string, cell: Cell) => string} */
  const cell = (id, [caption, request]) => {
    const scene = sceneOf(request);
    const drawn = renderToStaticMarkup(createElement(Figure, { scene, label: `${id}, ${caption}` }));
    return `<figure>${drawn}<figcaption>${caption}</figcaption></figure>`;
  };
  const rows = Object.entries(figureExercises).map(
    ([id, exercise]) =>
      `<h2>${id}</h2>\n<div class="row">\n${cellsOf(id, exercise)
        .map((each) => cell(id, each))
        .join('\n')}\n</div>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Figures</title>
<style>
${styles}${layout}</style>
<h1>Figures</h1>
${rows.join('\n')}
</html>
`;
}
