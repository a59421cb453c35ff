import { describe, expect, it } from 'vitest';
import { mirrorVector } from '../../../../shared/figure/rig/pose.ts';
import { sides } from '../../../../shared/figure/rig/sides.ts';
import { distance } from '../../../../shared/figure/rig/vector.ts';
import { aScene, extentOf, momentsOf, nameOf, outlinePoints, type Version, versions } from './moments.ts';

/** Time runs the same way on both sides, and a sign reads the same. */
const unmirrored: ReadonlySet<string> = new Set(['breath-track', 'breath-dot', 'warm-pad-waves', 'warmth']);

const exchanged = (id: string): string =>
  id.startsWith('left-') ? id.replace('left-', 'right-') : id.replace('right-', 'left-');

const otherArm = { left: 'right', right: 'left' } as const;

/** The same on the left: the arm that rests is named by the person's own side. */
const onLeft = (version: Version): Version => ({
  ...version,
  side: 'left',
  restingArm: version.restingArm === null ? null : otherArm[version.restingArm],
});

describe.each(versions.map((version) => [nameOf(version), version] as const))(
  '%s, on the left',
  (_name, version) => {
    it('is the mirror image of the right, joint by joint', () => {
      const lefts = momentsOf(onLeft(version));
      for (const [index, { skeleton }] of momentsOf(version).entries()) {
        const mirrored = lefts[index]?.skeleton ?? skeleton;
        const apart = sides.flatMap((side) => {
          const [arm, other] = [skeleton.arms[side], mirrored.arms[otherArm[side]]];
          const [leg, otherLeg] = [skeleton.legs[side], mirrored.legs[otherArm[side]]];
          return [
            distance(mirrorVector(arm.elbow), other.elbow),
            distance(mirrorVector(arm.wrist), other.wrist),
            distance(mirrorVector(leg.knee), otherLeg.knee),
            distance(mirrorVector(leg.ankle), otherLeg.ankle),
          ];
        });
        expect(Math.max(...apart)).toBeLessThan(1e-6);
      }
    });

    it.each([0, 0.3, 0.5, 1])('is drawn as the mirror image of the right at %d', (amount) => {
      const right = aScene({ ...version, amount, isFirstRepetition: true });
      const left = aScene({ ...onLeft(version), amount, isFirstRepetition: true });
      const mirrored = new Map(left.shapes.map((shape) => [exchanged(shape.id), shape]));
      expect(left.shapes.length).toBe(right.shapes.length);
      for (const shape of right.shapes.filter(({ id }) => !unmirrored.has(id))) {
        const other = mirrored.get(shape.id);
        if (other === undefined) throw new Error(`${shape.id} has no counterpart`);
        const [one, two] = [extentOf(outlinePoints(shape)), extentOf(outlinePoints(other))];
        const offBy = [
          400 - two.right - one.left,
          400 - two.left - one.right,
          two.top - one.top,
          two.bottom - one.bottom,
        ];
        // Paths are written in tenths, and a half is rounded up on both sides of the mirror.
        expect(Math.max(...offBy.map(Math.abs))).toBeLessThan(0.11);
      }
    });
  },
);
