import { bladePoint } from '../rig/blades.ts';
import { sides, signOf } from '../rig/sides.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import type { Camera } from './camera.ts';
import { closedCurve, openLine } from './path.ts';
import { fill, line, type Shape } from './scene.ts';

/** The corners of a right shoulder blade: distance from its inner edge, height on the spine. */
const corners = [
  [0.5, 92],
  [8, 95.5],
  [18, 95],
  [22, 90],
  [17, 81],
  [11, 70],
  [6.5, 62],
  [3, 64],
  [0, 74],
  [-0.5, 84],
] as const;

/** Both shoulder blades, drawn on the back as if the top were thin. */
export const drawBlades = (skeleton: Skeleton, camera: Camera): readonly Shape[] =>
  sides.map((side) =>
    fill(
      `${side}-blade`,
      'top-light',
      closedCurve(corners.map((corner) => camera.project(bladePoint(skeleton, side, corner)))),
    ),
  );

/** Where the tops of the shoulders are at rest: a line that a shrug would cross. */
export const drawShoulderLine = (atRest: Skeleton, camera: Camera): readonly Shape[] =>
  sides.map((side) => {
    const { shoulder } = atRest.arms[side];
    const place = (across: number, up: number) =>
      camera.project({ ...shoulder, x: shoulder.x + signOf(side) * across, y: shoulder.y + up });
    return line(`${side}-ghost`, 'ghost', openLine([place(-14, 14.5), place(16, 14.5)]));
  });
