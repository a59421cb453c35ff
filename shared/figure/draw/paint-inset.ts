import type { FigureExercise, Inset } from '../exercises/exercise.ts';
import type { Moment } from '../moment.ts';
import { cameraOf } from './camera.ts';
import { coversOf } from './covers.ts';
import { paintBody, paintShadow } from './paint-body.ts';
import type { Palette } from './palette.ts';
import { frame } from './path.ts';
import { line, type Shape } from './scene.ts';

const corner = 10;

/** Things stand behind the body, whatever the view: as small as it is, what the hands hold is all that is to be seen. */
const allBehind = (exercise: FigureExercise): FigureExercise => ({
  ...exercise,
  props: exercise.props.map((prop) => ({ ...prop, layer: 'behind' })),
});

function drawInset({ view, from, to }: Inset, moment: Moment, palette: Palette): readonly Shape[] {
  const { samples } = moment;
  const camera = cameraOf(view);
  const end: Moment = {
    ...moment,
    exercise: allBehind(moment.exercise),
    amount: 1,
    camera,
    covers: () => coversOf(samples(), camera),
    skeleton: samples().at(-1) ?? moment.skeleton,
  };
  return [
    line('inset', 'inset', frame(from, to, corner)),
    ...[paintShadow(end), ...paintBody(end, 0, palette)].map((shape) => ({
      ...shape,
      id: `${shape.id}-inset`,
    })),
  ];
}

const kept = new WeakMap<FigureExercise, Map<Palette, readonly Shape[]>>();

/** The small picture, drawn once: it stands still, so that it costs a moving figure nothing. */
export function paintInset(moment: Moment, palette: Palette): readonly Shape[] {
  const { exercise } = moment;
  if (exercise.inset === null) return [];
  const byPalette = kept.get(exercise) ?? new Map<Palette, readonly Shape[]>();
  const shapes = byPalette.get(palette) ?? drawInset(exercise.inset, moment, palette);
  kept.set(exercise, byPalette.set(palette, shapes));
  return shapes;
}
