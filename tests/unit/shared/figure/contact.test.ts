import { describe, expect, it } from 'vitest';
import { seated } from '../../../../shared/figure/exercises/stances.ts';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { bones, headRadii, radii } from '../../../../shared/figure/rig/body.ts';
import { partsOfFoot } from '../../../../shared/figure/rig/foot.ts';
import { placed } from '../../../../shared/figure/rig/foot-pins.ts';
import { handHold } from '../../../../shared/figure/rig/hand-holds.ts';
import { isFootPin, type Pin } from '../../../../shared/figure/rig/pins.ts';
import { otherSide, type Side, sides } from '../../../../shared/figure/rig/sides.ts';
import type { Skeleton } from '../../../../shared/figure/rig/skeleton.ts';
import { onTrunk } from '../../../../shared/figure/rig/spine.ts';
import {
  along,
  between,
  distance,
  dot,
  subtract,
  type Vector,
} from '../../../../shared/figure/rig/vector.ts';
import { gapTo, gapToBox, gapToRod } from './gaps.ts';
import { momentsOf, nameOf, versions } from './moments.ts';

/** How far flesh may give way, in units: about half a centimetre. */
const softness = 1.5;
const seatedHeight = seated.root.y;

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
    const leg = skeleton.legs[side];
    const tips = along(wrist, hand, bones.palm + bones.fingers);
    const { heel, ball, toes } = partsOfFoot(leg);
    return [
      ...limbBalls(`${side} upper arm`, shoulder, elbow, radii.upperArm),
      ...limbBalls(`${side} forearm`, elbow, wrist, radii.forearm),
      ...limbBalls(`${side} hand`, wrist, tips, [5, 4]),
      ...limbBalls(`${side} thigh`, leg.hip, leg.knee, radii.thigh),
      ...limbBalls(`${side} shin`, leg.knee, leg.ankle, radii.shin),
      ...limbBalls(`${side} foot`, heel.centre, ball.centre, [heel.radius, ball.radius]),
      ...limbBalls(`${side} toes`, ball.centre, toes.centre, [ball.radius, toes.radius]),
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

function farFromPin({ skeleton }: Moment, pin: Pin): number {
  if (pin.kind === 'foot') return distance(skeleton.legs[pin.side].ankle, placed(pin).ankle);
  const { elbow, wrist, hand } = skeleton.arms[pin.side];
  if (pin.kind === 'forearm') return Math.max(distance(elbow, pin.elbow), distance(wrist, pin.wrist));
  return distance(along(wrist, hand, bones.palm), handHold(skeleton, pin).palm);
}

/** How deep a place lies in the trunk, as a part of the way from its skin to its middle. */
function depthInTrunk({ stations }: Skeleton, at: Vector): number {
  const depths = stations.map(({ at: middle, frame, half, front, back }) => {
    const off = subtract(at, middle);
    if (Math.abs(dot(off, frame.up)) > 6) return 0;
    const ahead = dot(off, frame.forward);
    return 1 - Math.hypot(dot(off, frame.right) / half, ahead / (ahead > 0 ? front : back));
  });
  return Math.max(...depths);
}

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const moments = momentsOf(version);

  it('keeps held hands and feet within a unit of where they are held', () => {
    const far = moments.flatMap((moment) =>
      moment.pins
        .filter((pin) => !(farFromPin(moment, pin) < 1))
        .map((pin) => `${pin.side} ${pin.kind} at ${moment.amount.toFixed(2)}`),
    );
    expect(far.join()).toBe('');
  });

  it('stands on its feet', () => {
    const gaps = moments.flatMap(({ skeleton, pins }) =>
      pins.filter(isFootPin).map((pin) => {
        const { heel, ball } = partsOfFoot(skeleton.legs[pin.side]);
        const low = Math.min(heel.centre.y - heel.radius, ball.centre.y - ball.radius);
        return Math.abs(low - (pin.ankle.y - bones.ankleHeight));
      }),
    );
    expect(Math.max(0, ...gaps)).toBeLessThan(0.5);
  });

  it('passes through no floor and no furniture', () => {
    const inside = moments.flatMap((moment) =>
      ballsOf(moment).flatMap(({ part, at, radius }) => [
        ...(at.y - radius < -softness ? [`${part} in the floor by ${(radius - at.y).toFixed(1)}`] : []),
        ...moment.exercise.props
          .filter((prop) => gapTo(prop, at) < radius - softness)
          .map((prop) => `${part} in ${prop.id} by ${(radius - gapTo(prop, at)).toFixed(1)}`),
      ]),
    );
    expect([...new Set(inside)].slice(0, 8).join()).toBe('');
  });

  it('rests each hand that lies on a thigh on that of its own side, and shows it apart from the other', () => {
    const wrong = moments.flatMap(({ exercise, skeleton, camera, pins, amount }) => {
      const resting = pins.filter(({ kind }) => kind === 'thigh').map(({ side }) => side);
      const palm = (side: Side): Vector =>
        along(skeleton.arms[side].wrist, skeleton.arms[side].hand, bones.palm);
      const toThigh = (side: Side, of: Side): number =>
        gapToRod(skeleton.legs[of].hip, skeleton.legs[of].knee, palm(side));
      const isAstray = (side: Side): boolean =>
        toThigh(side, side) > radii.thigh[0] + 8 || toThigh(side, otherSide(side)) < toThigh(side, side) + 8;
      const [left, right] = [camera.project(palm('left')), camera.project(palm('right'))];
      const isShown = resting.length === 2 && !exercise.isCloseUp;
      const isOver = isShown && Math.hypot(left.x - right.x, left.y - right.y) < 12;
      return [
        ...resting.filter(isAstray).map((side) => `${side} at ${amount.toFixed(2)}`),
        ...(isOver ? [`one over the other at ${amount.toFixed(2)}`] : []),
      ];
    });
    expect(wrong.join()).toBe('');
  });

  it('passes with no hand through its own body', () => {
    const deep = moments.flatMap(({ skeleton, amount }) =>
      sides.flatMap((side) => {
        const { elbow, wrist, hand } = skeleton.arms[side];
        const palm = along(wrist, hand, bones.palm);
        const depth = Math.max(...[elbow, wrist, palm].map((at) => depthInTrunk(skeleton, at)));
        const toHead = distance(palm, skeleton.head.centre);
        return depth < 0.15 && toHead > headRadii.across ? [] : [`${side} at ${amount.toFixed(2)}`];
      }),
    );
    expect(deep.join()).toBe('');
  });

  it('sits on its seat and not above it', () => {
    for (const { skeleton, exercise } of moments) {
      const seat = exercise.props.find(({ id }) => id === 'chair-seat');
      if (seat?.kind !== 'pad' || skeleton.pose.root.y > seatedHeight + 1) continue;
      // Who sits on half a chair has one hip beside it.
      const hips = sides.map((side) => skeleton.legs[side].hip).filter(({ x }) => Math.abs(x) <= seat.half);
      expect(hips.length).toBeGreaterThan(0);
      for (const hip of hips) {
        expect(Math.abs(gapTo(seat, hip) - radii.thigh[0])).toBeLessThan(softness);
      }
    }
  });
});

it('rests both forearms on the door frame', () => {
  const isInDoorway = ({ exercise, form, base }: (typeof versions)[number]): boolean =>
    exercise === 'doorway-pec' && form === 'standard' && base === 'usual';
  for (const version of versions.filter(isInDoorway)) {
    for (const { skeleton, exercise } of momentsOf(version)) {
      const posts = exercise.props.filter((prop) => prop.kind === 'box');
      for (const side of sides.filter((each) => each !== version.restingArm)) {
        const { elbow, wrist } = skeleton.arms[side];
        for (const at of [elbow, between(elbow, wrist, 0.5), wrist]) {
          const gap = Math.min(...posts.map((post) => gapToBox(post, at)));
          expect(gap).toBeLessThan(radii.forearm[0] + 1);
        }
      }
    }
  }
});
