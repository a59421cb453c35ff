import { describe, expect, it } from 'vitest';
import { bones } from '../../../../../shared/figure/rig/body.ts';
import { stationAt } from '../../../../../shared/figure/rig/spine.ts';
import { placeOf } from '../../../../../shared/figure/rig/spots.ts';
import { along, distance, dot, vector } from '../../../../../shared/figure/rig/vector.ts';
import { aMoment, amounts, angleBetween, aScene, direction, extentOf, pointsOf } from '../moments.ts';

const bodies = (exercise: Parameters<typeof aMoment>[0]['exercise']) =>
  amounts.map((amount) => aMoment({ exercise, amount }).skeleton);

const bodyAt = (exercise: Parameters<typeof aMoment>[0]['exercise'], amount: number) =>
  aMoment({ exercise, amount }).skeleton;

describe('leaning back over the chair', () => {
  const [upright, back] = [bodyAt('chair-ext', 0), bodyAt('chair-ext', 1)];

  it('opens the back between the blades, while the hips stay', () => {
    expect(back.pose.midBack).toBeLessThan(upright.pose.midBack - 20);
    expect(back.pose.root).toEqual(upright.pose.root);
  });

  it('carries the head in both hands all the way', () => {
    for (const { arms, head } of bodies('chair-ext')) {
      for (const { wrist, hand } of [arms.left, arms.right]) {
        const palm = along(wrist, hand, bones.palm);
        expect(distance(palm, head.centre)).toBeLessThan(28);
        expect(dot(head.frame.forward, palm)).toBeLessThan(dot(head.frame.forward, head.centre));
      }
    }
  });
});

describe('the seated turn', () => {
  const [ahead, turned] = [bodyAt('chair-rotation', 0), bodyAt('chair-rotation', 1)];

  it('leaves hips and knees where they are', () => {
    expect(turned.legs.left.knee).toEqual(ahead.legs.left.knee);
    expect(turned.legs.right.knee).toEqual(ahead.legs.right.knee);
  });

  it('turns the whole chest: half a right angle, shoulders and crossed arms with it', () => {
    expect(angleBetween(stationAt(turned.pose, 92).frame.forward, vector(0, 0, 1))).toBeGreaterThan(40);
    const apart = ({ arms }: typeof turned): number => Math.abs(arms.right.shoulder.x - arms.left.shoulder.x);
    expect(apart(turned)).toBeLessThan(0.8 * apart(ahead));
    expect(turned.arms.left.shoulder.z).toBeGreaterThan(turned.arms.right.shoulder.z + 40);
    for (const side of ['left', 'right'] as const) {
      const aside = turned.arms[side].elbow.x - ahead.arms[side].elbow.x;
      expect(aside).toBeGreaterThan(10);
    }
  });

  it('shows on the front how far it has come', () => {
    const shapes = (amount: number) => aScene({ exercise: 'chair-rotation', amount }).shapes;
    const line = (amount: number) => shapes(amount).find(({ id }) => id === 'breastbone');
    expect(line(0)).toBeDefined();
    expect(line(1)).not.toEqual(line(0));
  });

  it('turns the ribs first and the head a little farther', () => {
    const ribs = stationAt(turned.pose, 92).frame.forward;
    expect(angleBetween(ribs, ahead.head.frame.forward)).toBeGreaterThan(30);
    const head = angleBetween(turned.head.frame.forward, ahead.head.frame.forward);
    expect(head).toBeGreaterThan(angleBetween(ribs, ahead.head.frame.forward) + 8);
    expect(head).toBeLessThan(angleBetween(ribs, ahead.head.frame.forward) + 20);
    const half = bodyAt('chair-rotation', 0.5);
    expect(half.pose.trunkTurn).toBeGreaterThan(4 * half.pose.neck.turn);
  });
});

describe('seated cat and cow', () => {
  it('tips the hips forward and opens the back on the breath in; tucks and rounds, chin down, on the way out', () => {
    const [round, open] = [bodyAt('cat-cow', 0).pose, bodyAt('cat-cow', 1).pose];
    expect([open.pelvisTilt > 0, open.midBack < 0]).toEqual([true, true]);
    expect([round.pelvisTilt < 0, round.midBack > 30, round.neck.nod > 20]).toEqual([true, true, true]);
  });
});

describe('the chin tuck', () => {
  const [poked, tucked] = [bodyAt('chin-tuck', 0), bodyAt('chin-tuck', 1)];

  it('slides the head back by a quarter of its depth, and level', () => {
    expect(poked.head.centre.z - tucked.head.centre.z).toBeGreaterThan(10);
    expect(Math.abs(tucked.head.centre.y - poked.head.centre.y)).toBeLessThan(4);
    expect(angleBetween(poked.head.frame.forward, tucked.head.frame.forward)).toBeLessThan(5);
  });

  it('points with a wrist that is nearly straight', () => {
    const { elbow, wrist, hand } = poked.arms.right;
    expect(angleBetween(direction(elbow, wrist), hand)).toBeLessThan(45);
  });

  it('leaves the finger where the chin was', () => {
    expect(distance(tucked.arms.right.wrist, poked.arms.right.wrist)).toBeLessThan(1e-6);
  });
});

describe('the neck side stretch', () => {
  const [upright, tilted] = [bodyAt('neck-side', 0), bodyAt('neck-side', 1)];

  it('sinks the head to the right, and the other shoulder a little', () => {
    expect(tilted.head.centre.x).toBeGreaterThan(upright.head.centre.x + 10);
    expect(tilted.arms.left.shoulder.y).toBeLessThan(upright.arms.left.shoulder.y - 2);
    expect(tilted.arms.right.shoulder).toEqual(upright.arms.right.shoulder);
  });
});

describe('the band row', () => {
  it('begins with long arms and ends with the elbows far behind them', () => {
    const [reaching, drawn] = [bodyAt('band-row', 0), bodyAt('band-row', 1)];
    for (const side of ['left', 'right'] as const) {
      const { shoulder, elbow, wrist } = reaching.arms[side];
      expect(angleBetween(direction(shoulder, elbow), direction(elbow, wrist))).toBeLessThan(50);
      expect(elbow.z - drawn.arms[side].elbow.z).toBeGreaterThan(60);
    }
  });

  it('holds a band that can be seen from the first shape on, and that stays fixed at its other end', () => {
    const bandAt = (amount: number) => {
      const shape = aScene({ exercise: 'band-row', amount }).shapes.find(({ id }) => id === 'band-right');
      return extentOf(shape === undefined || shape.kind === 'glow' ? [] : pointsOf(shape.d));
    };
    expect(bandAt(0).right - bandAt(0).left).toBeGreaterThan(100);
    expect(bandAt(1).right - bandAt(1).left).toBeGreaterThan(160);
    expect(bandAt(1).right).toBeCloseTo(bandAt(0).right, -0.5);
  });

  it('draws the elbows from before the trunk to behind it, with straight wrists', () => {
    const [reaching, drawn] = [bodyAt('band-row', 0), bodyAt('band-row', 1)];
    for (const side of ['left', 'right'] as const) {
      expect(reaching.arms[side].elbow.z).toBeGreaterThan(reaching.arms[side].shoulder.z + 20);
      expect(drawn.arms[side].elbow.z).toBeLessThan(drawn.arms[side].shoulder.z - 20);
      const { elbow, wrist, hand } = drawn.arms[side];
      const forearm = { x: wrist.x - elbow.x, y: wrist.y - elbow.y, z: wrist.z - elbow.z };
      expect(angleBetween(forearm, hand)).toBeLessThan(20);
    }
  });
});

describe('the body scan and the desk check', () => {
  const brightest = (exercise: 'body-scan' | 'desk-setup', amount: number) => {
    const { exercise: drawn, skeleton } = aMoment({ exercise, amount });
    return drawn.glows
      .filter(({ shines }) => typeof shines === 'object' && shines.from <= amount && amount <= shines.to)
      .map(({ on }) => placeOf(skeleton, on).y);
  };

  it('light one station after another, from the feet to the face', () => {
    const feet = Math.max(...brightest('body-scan', 0));
    const lowBack = Math.max(...brightest('body-scan', 0.5));
    const face = Math.max(...brightest('body-scan', 1));
    expect([feet < 20, lowBack > 100 && lowBack < 140, face > 220]).toEqual([true, true, true]);
    for (let station = 0; station < 9; station += 1)
      expect(brightest('body-scan', station / 8)).not.toEqual([]);
  });

  it('put the top of the screen at the height of the eyes', () => {
    const { skeleton, exercise } = aMoment({ exercise: 'desk-setup' });
    const screen = exercise.props.find(({ id }) => id === 'screen');
    const eyes = placeOf(skeleton, { kind: 'head', up: 0.02, ahead: 1 }).y;
    expect(screen?.kind === 'box' ? Math.abs(screen.high.y - eyes) : Number.NaN).toBeLessThan(6);
  });
});
