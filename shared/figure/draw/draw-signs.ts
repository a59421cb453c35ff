import type { Vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';
import { fill, type GlowShape, type Shape } from './scene.ts';

export function drawShadow(places: readonly Vector[], camera: Camera): Shape {
  const points = places.map((place) => camera.project({ ...place, y: 0 }));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const middle = { x: (left + right) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const rx = (right - left) / 2 + 34 * camera.zoom;
  const ry = (Math.max(...ys) - Math.min(...ys)) / 2 + 8 * camera.zoom;
  return fill('shadow', 'shadow', flatDisc(middle, rx, ry));
}

function flatDisc({ x, y }: Point, rx: number, ry: number): string {
  const half = `A${rx.toFixed(2)} ${ry.toFixed(2)} 0 0 1`;
  const [left, right] = [(x - rx).toFixed(2), (x + rx).toFixed(2)];
  return `M${left} ${y.toFixed(2)}${half} ${right} ${y.toFixed(2)}${half} ${left} ${y.toFixed(2)}Z`;
}

export function drawGlow(
  id: string,
  place: Vector,
  size: { readonly rx: number; readonly ry: number },
  opacity: number,
  camera: Camera,
): GlowShape {
  const { x, y } = camera.project(place);
  return { kind: 'glow', id, cx: x, cy: y, rx: size.rx * camera.zoom, ry: size.ry * camera.zoom, opacity };
}
