import { describe, expect, it } from 'vitest';
import { cameraOf } from '../../../../../shared/figure/draw/camera.ts';
import { drawArrow } from '../../../../../shared/figure/draw/draw-arrow.ts';
import { vector } from '../../../../../shared/figure/rig/vector.ts';
import { pointsOf } from '../moments.ts';

/** Faces the person: what goes to their right goes to the left in the picture. */
const camera = cameraOf({ around: 0, above: 0, zoom: 1, aim: vector(0, 0, 0) });

const arrowOf = (places: Parameters<typeof drawArrow>[1]) => {
  const shape = drawArrow('arrow', places, camera);
  const points = shape.kind === 'line' ? pointsOf(shape.d) : [];
  // The last three points are the head: wing, tip, wing.
  return { start: points[0], tip: points.at(-2) };
};

describe('an arrow', () => {
  it('begins where the way begins and points along it', () => {
    const { start, tip } = arrowOf([vector(0, 0, 0), vector(0, 20, 0), vector(0, 40, 0)]);
    expect(start).toEqual({ x: 200, y: 200 });
    expect(tip).toEqual({ x: 200, y: 160 });
  });

  it('is long enough to be seen where the way is short', () => {
    const { tip } = arrowOf([vector(0, 0, 0), vector(-3, 0, 0)]);
    expect(tip?.x).toBeGreaterThan(220);
  });

  it('ends before a long way does', () => {
    const { tip } = arrowOf([vector(0, 0, 0), vector(-100, 0, 0), vector(-200, 0, 0)]);
    expect(tip?.x).toBeLessThan(310);
  });
});
