import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../shared/figure/moment.ts';
import { bones, radii } from '../../../../shared/figure/rig/body.ts';
import { type Side, sides } from '../../../../shared/figure/rig/sides.ts';
import { onHead, placeOf, type Spot } from '../../../../shared/figure/rig/spots.ts';
import { along, dot, subtract, type Vector } from '../../../../shared/figure/rig/vector.ts';
import { gapInPicture } from './gaps.ts';
import { aScene, momentsOf, nameOf, type Version, versions } from './moments.ts';

/** A stretch of an arm in the picture, half as wide as it is drawn. */
type Stretch = { readonly shape: string; readonly from: Vector; readonly to: Vector; readonly half: number };

function stretchesOf({ skeleton }: Moment, side: Side): readonly Stretch[] {
  const { shoulder, elbow, wrist, hand } = skeleton.arms[side];
  const tips = along(wrist, hand, bones.palm + bones.fingers);
  return [
    { shape: `${side}-upper-arm`, from: shoulder, to: elbow, half: radii.upperArm[1] },
    { shape: `${side}-forearm`, from: elbow, to: wrist, half: radii.forearm[1] },
    { shape: `${side}-forearm`, from: wrist, to: tips, half: 5 },
  ];
}

/** Eyes, nose and mouth, and the middle of the cheek as a view from the side sees it. */
const features = [onHead(0.02, 0.9), onHead(-0.2, 1), onHead(-0.5, 0.85), onHead(-0.1, 0.4)];

const isSeen = ({ skeleton, camera }: Moment): boolean => dot(skeleton.head.frame.forward, camera.eye) > -0.1;

/** Which parts of the arms cover the face, or other spots of the head. */
function coveringIn(moment: Moment, order: readonly string[], spots: readonly Spot[]): readonly string[] {
  const { camera, skeleton } = moment;
  if (!isSeen(moment)) return [];
  const places = spots.map((spot) => camera.project(placeOf(skeleton, spot)));
  return sides
    .flatMap((side) => stretchesOf(moment, side))
    .filter(({ shape }) => order.indexOf(shape) > order.indexOf('head'))
    .filter(({ from, to, half }) =>
      places.some((at) => gapInPicture(at, camera.project(from), camera.project(to)) < half * camera.zoom),
    )
    .map(({ shape }) => shape);
}

const coveringOf = (version: Version, spots = features): readonly (readonly string[])[] => {
  const order = aScene(version).shapes.map(({ id }) => id);
  return momentsOf(version).map((moment) => coveringIn(moment, order, spots));
};

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  const covering = coveringOf(version);

  it('leaves the face free where it begins and where it stays', () => {
    expect([covering[0], covering.at(-1)]).toEqual([[], []]);
  });

  it('never has an arm before the face on the way', () => {
    expect([...new Set(covering.flat())]).toEqual([]);
  });
});

const behindHead = versions.filter(
  ({ exercise, level, restingArm }) =>
    (exercise === 'chair-ext' || exercise === 'roller-ext') && level === 'usual' && restingArm === null,
);

describe.each(behindHead.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  it('never has an arm before the face, nor before the middle of the head', () => {
    expect(coveringOf(version, [...features, onHead(0, 0)]).flat()).toEqual([]);
  });

  it('has both hands at the back of the head, behind it', () => {
    for (const { skeleton } of momentsOf(version)) {
      const { centre, frame } = skeleton.head;
      for (const side of sides) {
        const { wrist, hand } = skeleton.arms[side];
        const palm = along(wrist, hand, bones.palm);
        expect(dot(frame.forward, subtract(palm, centre))).toBeLessThan(-15);
      }
    }
  });
});
