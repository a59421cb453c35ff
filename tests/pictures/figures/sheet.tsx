// The contact sheet of the figures as a page: every exercise at its start, half way and at its end, and its variants.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { Figure } from '../../../renderer/figure/figure.tsx';
import { figureExercises } from '../../../shared/figure/exercises/index.ts';
import { type SceneRequest, sceneOf } from '../../../shared/figure/scene-of.ts';
import { formNames, levels } from '../../../shared/routines/exercise.ts';
import { plainScene } from '../../support/plain-scene.ts';

const styleSheets = [
  '../../../renderer/ui/tokens.css',
  '../../../renderer/figure/figure-tones.css',
  '../../../renderer/figure/figure.css',
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

const base = { ...plainScene, palette: 'clay' } as const;

type Exercise = SceneRequest['exercise'];
type Cell = { readonly caption: string; readonly request: SceneRequest };

const isExercise = (id: string): id is Exercise => id in figureExercises;
const exercises: readonly Exercise[] = Object.keys(figureExercises).filter(isExercise);

function cellsOf(exercise: Exercise): readonly Cell[] {
  const { forms, levels: ownLevels, wheelchair, restingArm } = figureExercises[exercise];
  const start = { ...base, exercise, amount: 0, stage: 'out', progress: 0 } as const;
  const end = { ...start, amount: 1, stage: 'held', progress: 0.5 } as const;
  const fromStartToEnd = (name: string, as: Partial<SceneRequest>): readonly Cell[] => [
    { caption: `${name}, start`, request: { ...start, palette: 'amber', ...as } },
    { caption: `${name}, end`, request: { ...end, palette: 'amber', ...as } },
  ];
  return [
    { caption: 'start', request: { ...start, isFirstRepetition: true } },
    { caption: 'middle', request: { ...start, amount: 0.5, progress: 0.5 } },
    { caption: 'end', request: end },
    { caption: 'left', request: { ...end, side: 'left', palette: 'amber' } },
    ...formNames.filter((form) => form in forms).flatMap((form) => fromStartToEnd(form, { form })),
    ...levels.filter((level) => level in ownLevels).flatMap((level) => fromStartToEnd(level, { level })),
    ...(wheelchair === null ? [] : fromStartToEnd('wheelchair', { base: 'wheelchair', palette: 'umber' })),
    ...(restingArm === null
      ? []
      : (['left', 'right'] as const).map((side) => ({
          caption: `${side} arm at rest`,
          request: { ...end, restingArm: side },
        }))),
  ];
}

const columns = 8;

/** How high the page is, in pixels, with figures in rows of eight. */
export const sheetHeightPx = (): number =>
  exercises.reduce((sum, id) => sum + 27 + 182 * Math.ceil(cellsOf(id).length / columns), 72);

function drawn(id: Exercise, { caption, request }: Cell): string {
  const figure = renderToStaticMarkup(<Figure scene={sceneOf(request)} label={`${id}, ${caption}`} />);
  return `<figure>${figure}<figcaption>${caption}</figcaption></figure>`;
}

export function sheet(): string {
  const styles = styleSheets.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
  const rows = exercises.map((id) => {
    const cells = cellsOf(id).map((cell) => drawn(id, cell));
    return `<h2>${id}</h2>\n<div class="row">\n${cells.join('\n')}\n</div>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Figures</title>
<style>
${styles}${layout}</style>
<h1>Figures</h1>
${rows.join('\n')}
</html>
`;
}
