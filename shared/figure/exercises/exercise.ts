import type { Point, View } from '../draw/camera.ts';
import type { Seat } from '../furniture/seat.ts';
import type { Anchor } from '../rig/anchor.ts';
import type { HandShape } from '../rig/hand-shape.ts';
import type { Pin } from '../rig/pins.ts';
import type { Pose } from '../rig/pose.ts';
import type { Prop } from '../rig/props.ts';
import type { PerSide } from '../rig/sides.ts';
import type { Spot } from '../rig/spots.ts';
import type { Vector } from '../rig/vector.ts';

/** One of the shapes through which a movement goes, and what is held there. */
export type Key = { readonly pose: Pose; readonly holds: readonly Pin[] };

/** What moves the figure on. */
export type Pace =
  /** There and back, repetition by repetition. */
  | { readonly by: 'movement' }
  /** Round and round for as long as the time lasts: the last shape leads to the first. */
  | { readonly by: 'cycle'; readonly lastsMs: number }
  /** Once through all shapes in the time there is. */
  | { readonly by: 'time' }
  /** There and back with the repetitions; where time alone goes on, there and back again and again, as slow as this. */
  | { readonly by: 'pulse'; readonly lastsMs: number };

/** While what sign is seen: as the body works, always, or in a part of the way (both ends 0 to 1). */
export type Shines = 'working' | 'always' | { readonly from: number; readonly to: number };

/**
 * A sign of one station among several: they lie evenly on the way from the first, at 0, to the last, at 1. `last` is
 * for a sign that several stations in a row share.
 */
export function atStation(index: number, count: number, last = index): Exclude<Shines, string> {
  const apart = 1 / (count - 1);
  return { from: (index - 0.5) * apart, to: (last + 0.5) * apart };
}

export type Glow = {
  readonly on: Spot;
  readonly rx: number;
  readonly ry: number;
  readonly shines: Shines;
};

/** An arrow along the way that a point of the body travels. */
export type Arrow = {
  readonly follows: Spot;
  /** From that point, in the room, so that the arrow stands beside the body. */
  readonly aside: Vector;
  /** Leaves out how far the point rises or sinks on its way, where that is no part of what to do. */
  readonly isLevel: boolean;
};

/** A dashed line that says what belongs together, and when it is spoken of. */
export type Guide = {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly shines: Exclude<Shines, 'working'>;
};

/** What is drawn beside the body: nothing, the blades on the back, a line down the front, its shadow on the wall that
 * it touches, the breath with the track that times it, or warmth that rises. */
export type Shows =
  | 'body'
  | 'blades'
  | 'breastbone'
  | 'contact'
  | 'breath'
  | 'breath-on-square'
  | 'breath-on-ring'
  | 'warmth';

/** Ways of doing an exercise in which the body is another one than in the standard way; named as routines name them. */
export type FigureForm = 'standard' | 'one-arm' | 'desk' | 'seated' | 'wheelchair' | 'no-holds' | 'bath';

/** How hard it is; named as routines name it. How far a movement goes is who asks's business, and no picture of its own. */
export type FigureLevel = 'easier' | 'usual' | 'harder';

/** A small picture in the picture: its view, and the corners of its frame. */
export type Inset = { readonly view: View; readonly from: Point; readonly to: Point };

/** What the figure needs to know of an exercise: its shapes, what is held, and what to point out. */
export type FigureExercise = {
  /** For a movement on one side, the person's right. */
  readonly keys: readonly [Key, Key, ...Key[]];
  readonly pace: Pace;
  /** Held in every shape. */
  readonly pins: readonly Pin[];
  readonly anchor: Anchor | null;
  readonly seat: Seat | null;
  readonly props: readonly Prop[];
  readonly hands: PerSide<HandShape>;
  readonly view: View;
  /** Where it goes as another side sees it, in a small picture that stands still; for what no one view alone tells. */
  readonly inset: Inset | null;
  /** The edge of the picture cuts off what is not spoken of. */
  readonly isCloseUp: boolean;
  readonly glows: readonly Glow[];
  readonly arrows: readonly Arrow[];
  readonly guides: readonly Guide[];
  readonly shows: Shows;
  /** How it is done in a wheelchair: the same on another seat, in a way of its own, or not at all. */
  readonly wheelchair: 'same' | FigureExercise | null;
  /** The forms that look different; one that is missing looks like the standard form. */
  readonly forms: { readonly [form in Exclude<FigureForm, 'standard' | 'wheelchair'>]?: FigureExercise };
  /** The levels that look different; one that is missing looks like the usual one. */
  readonly levels: { readonly [level in Exclude<FigureLevel, 'usual'>]?: FigureExercise };
  /** Where an arm is that rests while the other works; null where the exercise needs both. */
  readonly restingArm: 'lap' | 'hanging' | null;
};

/** A shape in which nothing is held but what the exercise holds all the time. */
export const key = (pose: Pose, holds: readonly Pin[] = []): Key => ({ pose, holds });

type Needed = Pick<FigureExercise, 'keys' | 'view'>;

/** An exercise with what most of them have; only what it does not share is to be named. */
export const drawn = (exercise: Needed & Partial<FigureExercise>): FigureExercise => ({
  pace: { by: 'movement' },
  pins: [],
  anchor: null,
  seat: null,
  props: [],
  hands: { left: 'open', right: 'open' },
  inset: null,
  isCloseUp: false,
  glows: [],
  arrows: [],
  guides: [],
  shows: 'body',
  wheelchair: null,
  forms: {},
  levels: {},
  restingArm: null,
  ...exercise,
});
