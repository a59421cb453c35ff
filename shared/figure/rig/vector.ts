/** A place or a direction in the figure's room: x to the person's right, y up, z forward. In drawing units. */
export type Vector = { readonly x: number; readonly y: number; readonly z: number };

export const vector = (x: number, y: number, z: number): Vector => ({ x, y, z });

export const add = (one: Vector, other: Vector): Vector =>
  vector(one.x + other.x, one.y + other.y, one.z + other.z);

export const subtract = (one: Vector, other: Vector): Vector =>
  vector(one.x - other.x, one.y - other.y, one.z - other.z);

export const scale = (one: Vector, by: number): Vector => vector(one.x * by, one.y * by, one.z * by);

/** `from`, moved by `distance` along `direction`. */
export const along = (from: Vector, direction: Vector, distance: number): Vector =>
  add(from, scale(direction, distance));

export const dot = (one: Vector, other: Vector): number =>
  one.x * other.x + one.y * other.y + one.z * other.z;

const length = (one: Vector): number => Math.hypot(one.x, one.y, one.z);

export const distance = (one: Vector, other: Vector): number => length(subtract(one, other));

/** The direction of `one`; a vector without length stays as it is. */
export const unit = (one: Vector): Vector => scale(one, 1 / (length(one) || 1));

export const between = (from: Vector, to: Vector, amount: number): Vector =>
  along(from, subtract(to, from), amount);

/** At right angles to both. */
export const crossed = (one: Vector, other: Vector): Vector =>
  vector(
    one.y * other.z - one.z * other.y,
    one.z * other.x - one.x * other.z,
    one.x * other.y - one.y * other.x,
  );
