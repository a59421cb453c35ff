import { describe, expect, it } from 'vitest';
import { drawnOf } from '../../../../renderer/figure/attributes-of.ts';
import { amounts, aScene, nameOf, turnsOf, type Version, versions } from './moments.ts';

/** A shape with a small picture beside it has two people in it, of whom one stands still. */
const mostShapes = 64;
const mostWrites = 40;

const attributesOf = (version: Version, amount: number): ReadonlyMap<string, string> =>
  new Map(
    aScene({ ...version, amount }).shapes.flatMap((shape) =>
      Object.entries(drawnOf(shape, 'glow').attributes).map(([name, value]) => [
        `${shape.id} ${name}`,
        value,
      ]),
    ),
  );

describe.each(versions.map((version) => [nameOf(version), version] as const))('%s', (_name, version) => {
  it('is drawn with few shapes, and changes few attributes from frame to frame', () => {
    expect(aScene(version).shapes.length).toBeLessThanOrEqual(mostShapes);
    const frames = amounts
      .filter((_, index) => index % 10 < 2)
      .map((amount) => attributesOf(version, amount * turnsOf(version)));
    for (const [index, now] of frames.slice(1).entries()) {
      const before = frames[index];
      const written = [...now].filter(([name, value]) => before?.get(name) !== value);
      expect(written.length).toBeLessThanOrEqual(mostWrites);
    }
  });
});
