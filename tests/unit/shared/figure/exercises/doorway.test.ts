import { describe, expect, it } from 'vitest';
import { door } from '../../../../../shared/figure/furniture/door-frame.ts';
import { radians } from '../../../../../shared/figure/rig/angle.ts';
import { bones, radii } from '../../../../../shared/figure/rig/body.ts';
import { sidewards } from '../../../../../shared/figure/rig/pose.ts';
import { sides } from '../../../../../shared/figure/rig/sides.ts';
import type { Vector } from '../../../../../shared/figure/rig/vector.ts';
import { aMoment, amounts, aScene, extentOf, pointsOf } from '../moments.ts';

const sceneAt = (amount: number) => aScene({ exercise: 'doorway-pec', amount });
const shapeAt = (amount: number, id: string) => sceneAt(amount).shapes.find((shape) => shape.id === id);
const extentAt = (amount: number, id: string) => {
  const shape = shapeAt(amount, id);
  return extentOf(shape === undefined || shape.kind === 'glow' ? [] : pointsOf(shape.d));
};
const isOfInset = ({ id }: { readonly id: string }): boolean => id.endsWith('inset');

describe('the stretch in the doorway', () => {
  it('is seen half from behind, where leaning forward goes across the picture', () => {
    const { camera, skeleton } = aMoment({ exercise: 'doorway-pec' });
    const end = aMoment({ exercise: 'doorway-pec', amount: 1 }).skeleton;
    const x = ({ arms }: typeof skeleton) => camera.project(arms.right.shoulder).x;
    expect(x(end) - x(skeleton)).toBeGreaterThan(20);
  });

  it('never sees an upper arm from its end, as a stub', () => {
    for (const amount of amounts) {
      const { camera, skeleton } = aMoment({ exercise: 'doorway-pec', amount });
      for (const side of sides) {
        const { shoulder, elbow } = skeleton.arms[side];
        const [one, other] = [camera.project(shoulder), camera.project(elbow)];
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(bones.upperArm / 2);
      }
    }
  });

  it('shows each forearm before its post, and not beside it', () => {
    const { camera, skeleton } = aMoment({ exercise: 'doorway-pec' });
    const x = (at: Vector): number => camera.project(at).x;
    for (const side of sides) {
      const { elbow, wrist } = skeleton.arms[side];
      const post = [door.inner, door.outer].map((edge) => x(sidewards(side, edge, wrist.y, door.near)));
      for (const at of [elbow, wrist]) {
        expect(x(at)).toBeGreaterThan(Math.min(...post) - radii.forearm[1]);
        expect(x(at)).toBeLessThan(Math.max(...post));
      }
    }
  });

  it('takes the chest through the frame', () => {
    const [start, end] = [0, 1].map((amount) => aMoment({ exercise: 'doorway-pec', amount }).skeleton);
    for (const side of sides) {
      expect(start?.arms[side].shoulder.z).toBeLessThan(door.near);
      expect(end?.arms[side].shoulder.z).toBeGreaterThan(door.far);
    }
  });

  it('takes the arms a modest way behind the chest, the elbows at the height of the shoulders', () => {
    const { arms } = aMoment({ exercise: 'doorway-pec', amount: 1 }).skeleton;
    for (const side of sides) {
      const { shoulder, elbow } = arms[side];
      expect(shoulder.z - elbow.z).toBeLessThan(bones.upperArm * Math.sin(radians(32)));
      expect(Math.abs(shoulder.y - elbow.y)).toBeLessThan(12);
    }
  });

  it('has no post before an arm', () => {
    const order = sceneAt(1).shapes.map(({ id }) => id);
    expect(order.indexOf('right-upper-arm')).toBeGreaterThan(order.indexOf('door-post-near'));
    expect(order.indexOf('right-forearm')).toBeGreaterThan(order.indexOf('door-post-near'));
    expect(order.indexOf('left-upper-arm')).toBeGreaterThan(order.indexOf('door-post-far'));
    expect(order.indexOf('left-forearm')).toBeGreaterThan(order.indexOf('door-post-far'));
  });

  it('shows both forearms on the frame from the front, in a small picture beside the person', () => {
    const inset = extentAt(0, 'inset');
    for (const side of sides) {
      const forearm = extentAt(0, `${side}-forearm-inset`);
      expect(forearm.bottom - forearm.top).toBeGreaterThan(2 * (forearm.right - forearm.left));
    }
    for (const amount of [0, 0.5, 1]) {
      for (const { id } of sceneAt(amount).shapes.filter((shape) => !isOfInset(shape))) {
        if (id.startsWith('glow') || id === 'shadow') continue;
        expect(extentAt(amount, id).left, id).toBeGreaterThan(inset.right);
      }
    }
  });

  it('draws the small picture once: it stands still while the body moves', () => {
    const insetAt = (amount: number) => sceneAt(amount).shapes.filter(isOfInset);
    expect(insetAt(0).length).toBeGreaterThan(20);
    for (const [index, shape] of insetAt(1).entries()) expect(shape).toBe(insetAt(0)[index]);
  });
});
