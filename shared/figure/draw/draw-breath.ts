import { radians } from '../rig/angle.ts';
import type { Stage } from '../stage.ts';
import type { Point } from './camera.ts';
import { disc, openLine } from './path.ts';
import { fill, line, type Shape } from './scene.ts';

/** Grows with the breath in; its edge grows clearer the more it is `held`, 0 to 1. */
export function drawBreath(centre: Point, radius: number, held: number): readonly Shape[] {
  return [
    fill('breath', 'breath', disc(centre, radius)),
    line('breath-ring', 'breath-ring', disc(centre, radius), 0.45 + 0.55 * held),
  ];
}

/** Where in a breath somebody is, and how much of that part has passed, 0 to 1. */
export type BreathTime = { readonly stage: Stage; readonly progress: number };

type Track = readonly [track: Shape, dot: Shape];

/** The track runs round the whole picture, so that its dot never passes over the body. */
const middle: Point = { x: 200, y: 200 };
const trackRadius = 184;
const dotRadius = 8;

const onSquare: { readonly [stage in Stage]: (progress: number) => Point } = {
  out: (progress) => ({ x: -1, y: 1 - 2 * progress }),
  held: (progress) => ({ x: -1 + 2 * progress, y: -1 }),
  back: (progress) => ({ x: 1, y: -1 + 2 * progress }),
  rest: (progress) => ({ x: 1 - 2 * progress, y: 1 }),
};

/** A square with a dot: up while breathing in, across while holding, down while breathing out, back for the pause. */
export function drawSquare({ stage, progress }: BreathTime): Track {
  const place = (at: Point): Point => ({
    x: middle.x + at.x * trackRadius,
    y: middle.y + at.y * trackRadius,
  });
  const corners = [onSquare.out(0), onSquare.held(0), onSquare.back(0), onSquare.rest(0), onSquare.out(0)];
  return [
    line('breath-track', 'track', openLine(corners.map(place))),
    fill('breath-dot', 'dot', disc(place(onSquare[stage](progress)), dotRadius)),
  ];
}

/** Parts of the ring, in degrees from the top: as long as the 4, 7 and 8 seconds they stand for. */
const arcs: { readonly [stage in Stage]: { readonly from: number; readonly to: number } } = {
  out: { from: 0, to: (360 * 4) / 19 },
  held: { from: (360 * 4) / 19, to: (360 * 11) / 19 },
  back: { from: (360 * 11) / 19, to: 360 },
  rest: { from: 360, to: 360 },
};
/** Each arc is drawn a little shorter at both ends, so that three are seen; the dot glides over the gaps. */
const gap = 4;

/** A ring of three arcs with a dot: in, hold, out. */
export function drawRing({ stage, progress }: BreathTime): Track {
  const at = (angle: number): Point => ({
    x: middle.x + trackRadius * Math.sin(radians(angle)),
    y: middle.y - trackRadius * Math.cos(radians(angle)),
  });
  const arcOf = (name: 'out' | 'held' | 'back'): string => {
    const [from, to] = [arcs[name].from + gap, arcs[name].to - gap];
    return openLine(Array.from({ length: 25 }, (_, step) => at(from + ((to - from) * step) / 24)));
  };
  const { from, to } = arcs[stage];
  return [
    line('breath-track', 'track', arcOf('out') + arcOf('held') + arcOf('back')),
    fill('breath-dot', 'dot', disc(at(from + (to - from) * progress), dotRadius)),
  ];
}
