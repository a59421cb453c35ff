import type { Arrow, Shines } from '../exercises/exercise.ts';
import type { Moment } from '../moment.ts';
import { clamp } from '../rig/angle.ts';
import { placeOf, type Spot } from '../rig/spots.ts';
import { add, type Vector } from '../rig/vector.ts';
import { drawArrow } from './draw-arrow.ts';
import { drawGlow } from './draw-signs.ts';
import { openLine } from './path.ts';
import { line, type Shape } from './scene.ts';

/** Up and down again over a hold, so that neither end of it is a jump. */
export const swell = (held: number): number => Math.sin(Math.PI * clamp(held, 0, 1));

/** How much of a part of the way is on: it comes and goes within a twentieth of it. */
const within = (amount: number, from: number, to: number): number => {
  const edge = 0.05;
  const since = from <= 0 ? 1 : clamp((amount - from) / edge, 0, 1);
  const left = to >= 1 ? 1 : clamp((to - amount) / edge, 0, 1);
  return Math.min(since, left);
};

function strength(shines: Shines, amount: number, held: number): number {
  if (shines === 'working') return 0.12 + 0.48 * amount + 0.3 * amount * swell(held);
  if (shines === 'always') return 0.75;
  return 0.9 * within(amount, shines.from, shines.to);
}

/** Whether a spot lies on the trunk, so that limbs and head may cover what glows there. */
const isOnTrunk = ({ kind }: Spot): boolean => kind === 'trunk' || kind === 'blade';

/** The glows on the trunk, or those on head and limbs, which are painted over them. */
export function paintGlows(moment: Moment, held: number, where: 'trunk' | 'limbs'): readonly Shape[] {
  const { exercise, skeleton, camera, amount } = moment;
  return exercise.glows.flatMap(({ on, rx, ry, shines }, index) => {
    if (isOnTrunk(on) !== (where === 'trunk')) return [];
    const opacity = strength(shines, amount, held);
    return [drawGlow(`glow-${index}`, placeOf(skeleton, on), { rx, ry }, opacity, camera)];
  });
}

const nameOf = (spot: Spot, index: number): string =>
  spot.kind === 'joint' || spot.kind === 'blade' ? `${spot.side}-arrow-${index >> 1}` : `arrow-${index}`;

/** Arrows along the way that is to come. They stand still while the body moves past them. */
export function paintArrows(moment: Moment, next: 'out' | 'back'): readonly Shape[] {
  const { exercise, samples, camera } = moment;
  if (exercise.arrows.length === 0) return [];
  const skeletons = next === 'out' ? samples() : samples().toReversed();
  const wayOf = ({ follows, aside, isLevel }: Arrow): readonly Vector[] => {
    const way = skeletons.map((skeleton) => add(placeOf(skeleton, follows), aside));
    const level = way[0]?.y ?? 0;
    return isLevel ? way.map((at) => ({ ...at, y: level })) : way;
  };
  return exercise.arrows.map((arrow, index) => drawArrow(nameOf(arrow.follows, index), wayOf(arrow), camera));
}

/** Dashed lines; each is faint until it is spoken of. */
export const paintGuides = ({ exercise, skeleton, camera, amount }: Moment): readonly Shape[] =>
  exercise.guides.map(({ id, from, to, shines }) => {
    const ends = [from, to].map((spot) => camera.project(placeOf(skeleton, spot)));
    return line(id, 'guide', openLine(ends), 0.35 + 0.65 * Math.min(1, strength(shines, amount, 0)));
  });
