import { describe, expect, it } from 'vitest';
import { partsOfFoot } from '../../../../../shared/figure/rig/foot.ts';
import { sides } from '../../../../../shared/figure/rig/sides.ts';
import { distance } from '../../../../../shared/figure/rig/vector.ts';
import { aMoment, amounts, angleBetween, aScene, direction, extentOf, pointsOf } from '../moments.ts';

const bodyAt = (exercise: Parameters<typeof aMoment>[0]['exercise'], amount: number) =>
  aMoment({ exercise, amount }).skeleton;

describe('the wall angel', () => {
  it('slides the arms from a W to a V above the head, on the wall all the way', () => {
    const [low, high] = [bodyAt('wall-angel', 0), bodyAt('wall-angel', 1)];
    for (const side of sides) {
      expect(low.arms[side].elbow.y).toBeLessThan(low.arms[side].shoulder.y);
      expect(high.arms[side].wrist.y).toBeGreaterThan(high.head.centre.y + 40);
    }
    for (const amount of amounts) {
      const { arms, pose } = bodyAt('wall-angel', amount);
      for (const side of sides) expect(arms[side].elbow.z).toBeLessThan(pose.root.z);
    }
  });
});

describe('the standing hip stretch', () => {
  it('tucks the tail and moves the hips forward, the trunk upright and the back leg long', () => {
    const [start, end] = [bodyAt('hip-flexor', 0), bodyAt('hip-flexor', 1)];
    expect(end.pose.root.z).toBeGreaterThan(start.pose.root.z + 20);
    expect(end.pose.pelvisTilt).toBeLessThan(-5);
    expect(Math.abs(end.pose.trunkLean)).toBeLessThan(5);
    expect(end.legs.left.knee.z).toBeLessThan(end.legs.left.ankle.z + 27);
    const { hip, knee, ankle } = end.legs.right;
    expect(angleBetween(direction(hip, knee), direction(knee, ankle))).toBeLessThan(15);
    expect(hip.z - knee.z).toBeGreaterThan(25);
  });
});

describe('the desk beside the hip stretch', () => {
  it.each([0, 0.5, 1])('lies before pelvis and front leg, and never across them, at %d', (amount) => {
    const extent = (id: string) => {
      const shape = aScene({ exercise: 'hip-flexor', amount }).shapes.find((each) => each.id === id);
      return extentOf(shape === undefined || shape.kind === 'glow' ? [] : pointsOf(shape.d));
    };
    expect(extent('desk-top').left).toBeGreaterThan(extent('pelvis').right);
    expect(extent('left-leg').right).toBeGreaterThan(extent('right-leg').right + 20);
    expect(extent('right-leg').left).toBeLessThan(extent('left-leg').left - 20);
  });
});

describe('the plank at the desk', () => {
  const end = bodyAt('plank', 1);

  it('makes one long line from the ankles over the hips to the shoulders', () => {
    for (const side of sides) {
      const { hip, knee, ankle } = end.legs[side];
      const trunk = direction(hip, { ...end.arms[side].shoulder, x: hip.x });
      expect(angleBetween(direction(ankle, knee), direction(knee, hip))).toBeLessThan(12);
      expect(angleBetween(direction(ankle, hip), trunk)).toBeLessThan(6);
    }
  });

  it('moves one foot at a time, while the other keeps its toes where they are', () => {
    const ballAt = (amount: number, side: 'left' | 'right') =>
      partsOfFoot(bodyAt('plank', amount).legs[side]).ball.centre;
    const moved = (amount: number) =>
      sides.filter((side) => distance(ballAt(amount, side), ballAt(0, side)) > 1);
    expect(moved(0.3)).toEqual(['right']);
    expect(moved(0.8)).toEqual(['left', 'right']);
  });
});

describe('walking', () => {
  const lowest = (amount: number, side: 'left' | 'right'): number => {
    const { heel, ball } = partsOfFoot(bodyAt('walk', amount).legs[side]);
    return Math.min(heel.centre.y - heel.radius, ball.centre.y - ball.radius);
  };

  it('always has a foot on the ground, and lifts each once', () => {
    const steps = amounts.map((amount) => 2 * amount);
    for (const amount of steps)
      expect(Math.min(...sides.map((side) => lowest(amount, side)))).toBeLessThan(0.5);
    for (const side of sides)
      expect(Math.max(...steps.map((amount) => lowest(amount, side)))).toBeGreaterThan(8);
  });

  it('swings each arm against the leg of its side', () => {
    const { arms, legs } = bodyAt('walk', 0);
    expect(legs.right.ankle.z).toBeGreaterThan(legs.left.ankle.z);
    expect(arms.right.wrist.z).toBeLessThan(arms.left.wrist.z);
  });

  it('is done seated in a wheelchair', () => {
    const { exercise, skeleton } = aMoment({ exercise: 'walk', base: 'wheelchair', amount: 0.5 });
    expect(exercise.seat?.kind).toBe('wheelchair');
    expect(skeleton.pose.root.y).toBeLessThan(110);
  });
});

describe('changing position', () => {
  it('begins on the chair, leans forward and ends on both feet', () => {
    const [sitting, leaning, upright] = [0, 1 / 3, 1].map((amount) => bodyAt('posture-shift', amount));
    expect(sitting?.pose.root.y).toBeCloseTo(98, 0);
    expect(leaning?.pose.trunkLean).toBeGreaterThan(25);
    expect(upright?.pose.root.y).toBeGreaterThan(165);
  });

  it('shifts forward, to the left and to the right in a wheelchair', () => {
    const at = (amount: number) =>
      aMoment({ exercise: 'posture-shift', base: 'wheelchair', amount }).skeleton.head.centre;
    expect(at(1 / 3).z).toBeGreaterThan(at(0).z + 40);
    expect(at(2 / 3).x).toBeLessThan(-15);
    expect(at(1).x).toBeGreaterThan(15);
  });
});
