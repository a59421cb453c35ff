import { describe, expect, it } from 'vitest';
import { solePoints } from '../../../../shared/figure/draw/draw-limbs.ts';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { bones, radii } from '../../../../shared/figure/rig/body.ts';
import { type Pin, palmSpot } from '../../../../shared/figure/rig/pins.ts';
import type { Box, Prop, Rod } from '../../../../shared/figure/rig/props.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import { onTrunk } from '../../../../shared/figure/rig/spine.ts';
import {
  along,
  between,
  distance,
  dot,
  subtract,
  type Vector,
} from '../../../../shared/figure/rig/vector.ts';
import { momentsOf, nameOf, versions } from './moments.ts';

/** How far flesh may give way, in units: about half a centimetre. */
const softness = 1.5;

type Ball = { readonly part: string; readonly at: Vector; readonly radius: number };

function limbBalls(
  part: string,
  from: Vector,
  to: Vector,
  [start, end]: readonly [number, number],
): readonly Ball[] {
  return Array.from({ length: 13 }, (_, index) => ({
    part,
    at: between(from, to, index / 12),
    radius: start + (end - start) * (index / 12),
  }));
}

function ballsOf({ skeleton }: Moment): readonly Ball[] {
  const limbs = sides.flatMap((side) => {
    const { shoulder, elbow, wrist, hand } = skeleton.arms[side];
    const { hip, knee, ankle, toes } = skeleton.legs[side];
    const tips = along(wrist, hand, bones.palm + bones.fingers);
    return [
      ...limbBalls(`${side} upper arm`, shoulder, elbow, radii.upperArm),
      ...limbBalls(`${side} forearm`, elbow, wrist, radii.forearm),
      ...limbBalls(`${side} hand`, wrist, tips, [5, 4]),
      ...limbBalls(`${side} thigh`, hip, knee, radii.thigh),
      ...limbBalls(`${side} shin`, knee, ankle, radii.shin),
      ...limbBalls(`${side} foot`, ankle, along(ankle, toes, 27), [6, 4.5]),
    ];
  });
  const skin = skeleton.stations
    .filter(({ height }) => height > 0)
    .flatMap((station) =>
      [-0.9, -0.5, 0, 0.5, 0.9].flatMap((part) =>
        (['front', 'back'] as const).map((face) => ({
          part: `trunk at ${station.height}`,
          at: onTrunk(station, part * station.half, face),
          radius: 0,
        })),
      ),
    );
  return [...limbs, ...skin, { part: 'head', at: skeleton.head.centre, radius: 17 }];
}

const nearest = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function gapToBox({ low, high }: Box, at: Vector): number {
  const touch = {
    x: nearest(at.x, low.x, high.x),
    y: nearest(at.y, low.y, high.y),
    z: nearest(at.z, low.z, high.z),
  };
  const outside = distance(touch, at);
  const depth = Math.min(
    ...[at.x - low.x, high.x - at.x, at.y - low.y, high.y - at.y, at.z - low.z, high.z - at.z],
  );
  return outside > 0 ? outside : -depth;
}

function gapToRod({ from, to, radius }: Rod, at: Vector): number {
  const way = subtract(to, from);
  const part = nearest(dot(subtract(at, from), way) / dot(way, way), 0, 1);
  return distance(between(from, to, part), at) - radius;
}

const gapTo = (prop: Prop, at: Vector): number =>
  prop.kind === 'box' ? gapToBox(prop, at) : gapToRod(prop, at);

function farFromPin({ skeleton }: Moment, pin: Pin): number {
  if (pin.kind === 'foot') return distance(skeleton.legs[pin.side].ankle, pin.ankle);
  const { elbow, wrist, hand } = skeleton.arms[pin.side];
  if (pin.kind === 'palm') return distance(along(wrist, hand, bones.palm), palmSpot(skeleton, pin));
  return Math.max(distance(elbow, pin.elbow), distance(wrist, pin.wrist));
}

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const moments = momentsOf(version);

  it('keeps held hands and feet within a unit of where they are held', () => {
    for (const moment of moments) {
      for (const pin of moment.exercise.pins) expect(farFromPin(moment, pin)).toBeLessThan(1);
    }
  });

  it('keeps held feet flat on the floor, and nothing below it', () => {
    for (const moment of moments) {
      const soles = sides.flatMap((side) => solePoints(moment.skeleton.legs[side]));
      expect(Math.max(...soles.map(({ y }) => Math.abs(y)))).toBeLessThan(1e-6);
      const below = ballsOf(moment).filter(({ at, radius }) => at.y - radius < -softness);
      expect(below).toEqual([]);
    }
  });

  it('passes through no furniture', () => {
    for (const moment of moments) {
      const inside = ballsOf(moment).flatMap(({ part, at, radius }) =>
        moment.exercise.props
          .filter((prop) => gapTo(prop, at) < radius - softness)
          .map((prop) => `${part} in ${prop.id} by ${(radius - gapTo(prop, at)).toFixed(1)}`),
      );
      expect(inside).toEqual([]);
    }
  });
});

it('sits on the chair and not above it', () => {
  for (const version of versions.filter(({ exercise }) => exercise !== 'doorway-pec')) {
    for (const { skeleton, exercise } of momentsOf(version)) {
      const seat = exercise.props.find(({ id }) => id === 'chair-seat');
      if (seat?.kind !== 'box') throw new Error('the exercise has no seat');
      for (const side of sides) {
        const gap = gapToBox(seat, skeleton.legs[side].hip) - radii.thigh[0];
        expect(Math.abs(gap)).toBeLessThan(softness);
      }
    }
  }
});

it('rests both forearms on the door frame', () => {
  for (const version of versions.filter(({ exercise }) => exercise === 'doorway-pec')) {
    for (const { skeleton, exercise } of momentsOf(version)) {
      const posts = exercise.props.filter((prop) => prop.kind === 'box');
      for (const side of sides) {
        const { elbow, wrist } = skeleton.arms[side];
        for (const at of [elbow, between(elbow, wrist, 0.5), wrist]) {
          const gap = Math.min(...posts.map((post) => gapToBox(post, at)));
          expect(gap).toBeLessThan(radii.forearm[0] + 1);
        }
      }
    }
  }
});
