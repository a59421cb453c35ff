/**
 * A shape as a signed distance: pixels from the point (x, y) to its edge, negative inside. Distances make edges smooth
 * at any size without drawing at a larger one first.
 */
export type Shape = (x: number, y: number) => number;
export type Point = { readonly x: number; readonly y: number };

export const disc =
  (centre: Point, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centre.x, y - centre.y) - radius;

/** The band between two circles around one centre. */
export const ring =
  (centre: Point, outerRadius: number, width: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - centre.x, y - centre.y) - outerRadius + width / 2) - width / 2;

/** A line with round ends. */
export const stroke = (from: Point, to: Point, width: number): Shape => {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const lengthSquared = Math.max(along.x * along.x + along.y * along.y, Number.EPSILON);
  return (x, y) => {
    const position = ((x - from.x) * along.x + (y - from.y) * along.y) / lengthSquared;
    const nearest = Math.min(1, Math.max(0, position));
    return Math.hypot(x - from.x - along.x * nearest, y - from.y - along.y * nearest) - width / 2;
  };
};

/** A quadratic curve with round ends, from short strokes that no pixel can tell from it. */
export const curve = (from: Point, bend: Point, to: Point, width: number): Shape => {
  const parts = 12;
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
  });
  return union(
    Array.from({ length: parts }, (_, part) => stroke(at(part / parts), at((part + 1) / parts), width)),
  );
};

/** A box with corners of a radius; its sides run along the pixels. */
export const box = (topLeft: Point, bottomRight: Point, cornerRadius: number): Shape => {
  const centre = { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 };
  const half = { x: (bottomRight.x - topLeft.x) / 2, y: (bottomRight.y - topLeft.y) / 2 };
  return (x, y) => {
    const dx = Math.abs(x - centre.x) - half.x + cornerRadius;
    const dy = Math.abs(y - centre.y) - half.y + cornerRadius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - cornerRadius;
  };
};

/** Everything clockwise between twelve o'clock and a share of the full turn, 0 to 1. */
export const sector = (centre: Point, share: number): Shape => {
  if (share >= 1) return () => Number.NEGATIVE_INFINITY;
  if (share <= 0) return () => Number.POSITIVE_INFINITY;
  const angle = share * 2 * Math.PI;
  const end = { x: Math.sin(angle), y: -Math.cos(angle) };
  return (x, y) => {
    const fromStart = centre.x - x;
    const fromEnd = (x - centre.x) * -end.y + (y - centre.y) * end.x;
    return share <= 0.5 ? Math.max(fromStart, fromEnd) : Math.min(fromStart, fromEnd);
  };
};

export const union =
  (shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.reduce((nearest, shape) => Math.min(nearest, shape(x, y)), Number.POSITIVE_INFINITY);

export const moved =
  (shape: Shape, by: number): Shape =>
  (x, y) =>
    shape(x - by, y - by);

export const intersection =
  (first: Shape, second: Shape): Shape =>
  (x, y) =>
    Math.max(first(x, y), second(x, y));
