import { type Vector, vector } from './vector.ts';

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const mix = (from: number, to: number, amount: number): number => from + (to - from) * amount;

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** About the axis from left to right; what points up turns forward. */
export function pitch({ x, y, z }: Vector, byDegrees: number): Vector {
  const [sin, cos] = [Math.sin(radians(byDegrees)), Math.cos(radians(byDegrees))];
  return vector(x, y * cos - z * sin, y * sin + z * cos);
}

/** About the upright axis; what points forward turns to the right. */
export function turn({ x, y, z }: Vector, byDegrees: number): Vector {
  const [sin, cos] = [Math.sin(radians(byDegrees)), Math.cos(radians(byDegrees))];
  return vector(x * cos + z * sin, y, z * cos - x * sin);
}

/** About the axis from back to front; what points up tilts to the right. */
export function roll({ x, y, z }: Vector, byDegrees: number): Vector {
  const [sin, cos] = [Math.sin(radians(byDegrees)), Math.cos(radians(byDegrees))];
  return vector(x * cos + y * sin, y * cos - x * sin, z);
}
