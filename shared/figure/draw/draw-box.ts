import type { Box } from '../rig/props.ts';
import { type Vector, vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { hullOf } from './hull.ts';
import { toneOf } from './material.ts';
import { number, polygon } from './path.ts';
import { fill, type Shape } from './scene.ts';

/** A polygon with its corners rounded off. */
function rounded(points: readonly Point[], radius: number): string {
  const part = (from: Point, to: Point): Point => {
    const span = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const share = Math.min(0.5, radius / span);
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const text = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
  const turns = points.map((corner, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    return `${text(part(corner, before))}Q${text(corner)} ${text(part(corner, after))}`;
  });
  return `M${turns.join('L')}Z`;
}

const corners = ({ low, high }: Box): readonly Vector[] =>
  [low.x, high.x].flatMap((x) => [low.y, high.y].flatMap((y) => [low.z, high.z].map((z) => vector(x, y, z))));

/** The face of a box that looks aside, as far as it looks at the eye. */
function sideFace({ low, high }: Box, camera: Camera): readonly Vector[] {
  const x = camera.eye.x > 0 ? high.x : low.x;
  return [
    vector(x, low.y, low.z),
    vector(x, high.y, low.z),
    vector(x, high.y, high.z),
    vector(x, low.y, high.z),
  ];
}

export function drawBox(box: Box, camera: Camera): readonly Shape[] {
  const seen = (places: readonly Vector[]): readonly Point[] => places.map(camera.project);
  const hull = hullOf(seen(corners(box)));
  const tone = toneOf[box.material];
  if (box.edges === 'round') return [fill(box.id, tone, rounded(hull, 9 * camera.zoom))];
  const side =
    tone === 'prop-soft' ? [fill(`${box.id}-side`, 'prop', polygon(seen(sideFace(box, camera))))] : [];
  return [fill(box.id, tone, polygon(hull)), ...side];
}
