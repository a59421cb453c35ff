import { describe, expect, it } from 'vitest';
import { matTop, onMat } from '../../../../../shared/figure/furniture/mat.ts';
import { headRadii, radii } from '../../../../../shared/figure/rig/body.ts';
import { partsOfFoot } from '../../../../../shared/figure/rig/foot.ts';
import { sides } from '../../../../../shared/figure/rig/sides.ts';
import { aMoment, amounts, angleBetween, aScene, direction, extentOf, outlinePoints } from '../moments.ts';

const bodyAt = (exercise: Parameters<typeof aMoment>[0]['exercise'], amount: number) =>
  aMoment({ exercise, amount }).skeleton;

describe("child's pose", () => {
  it('ends with the bottom on the heels', () => {
    const { legs } = bodyAt('childs-pose', 1);
    for (const side of sides) {
      const { heel } = partsOfFoot(legs[side]);
      expect(legs[side].hip.y - radii.thigh[0] - (heel.centre.y + heel.radius)).toBeLessThan(6);
    }
  });

  it('ends with both forearms along the mat and the toes on it', () => {
    const { arms, legs } = bodyAt('childs-pose', 1);
    for (const side of sides) {
      for (const { y } of [arms[side].elbow, arms[side].wrist]) expect(y - onMat.elbow).toBeLessThan(3);
      const { toes } = partsOfFoot(legs[side]);
      expect(toes.centre.y - toes.radius - matTop).toBeLessThan(10);
    }
  });

  it('ends with the forehead on the mat, in a shadow that was not there before', () => {
    const { head } = bodyAt('childs-pose', 1);
    expect(head.centre.y - headRadii.deep - matTop).toBeLessThan(3);
    const widthAt = (amount: number): number => {
      const shape = aScene({ exercise: 'childs-pose', amount }).shapes.find(({ id }) => id === 'contact');
      const { left, right } = extentOf(shape === undefined ? [] : outlinePoints(shape));
      return right - left;
    };
    expect(widthAt(0)).toBe(0);
    expect(widthAt(1)).toBeGreaterThan(40);
  });
});

describe('on all fours', () => {
  it('the supporting arm of bird dog is all but straight', () => {
    for (const amount of amounts) {
      const { shoulder, elbow, wrist } = bodyAt('bird-dog', amount).arms.left;
      expect(angleBetween(direction(shoulder, elbow), direction(elbow, wrist))).toBeLessThan(20);
    }
  });
});

describe.each(['dead-bug', 'bird-dog'] as const)('%s', (exercise) => {
  it('moves the far arm behind the head', () => {
    const order = aScene({ exercise }).shapes.map(({ id }) => id);
    for (const part of ['right-upper-arm', 'right-forearm', 'right-cuff'])
      expect(order.indexOf(part), part).toBeLessThan(order.indexOf('head'));
  });
});

it('has a roller that lies across, and is seen on both sides of the trunk', () => {
  const { props } = aMoment({ exercise: 'roller-ext' }).exercise;
  const roller = props.find(({ id }) => id === 'roller');
  if (roller?.kind !== 'roll') throw new Error('there is no roller');
  expect(Math.abs(roller.to.x - roller.from.x)).toBeGreaterThan(90);
  expect(roller.to.z).toBe(roller.from.z);
});
