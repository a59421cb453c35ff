import { pitch, roll, turn } from './angle.ts';
import { add, scale, type Vector, vector } from './vector.ts';

/** Which way a part of the body faces. */
export type Frame = { readonly right: Vector; readonly up: Vector; readonly forward: Vector };

type Facing = { readonly lean: number; readonly turn: number; readonly tilt: number };

/** Degrees: tilted to the right, then leaned forward, then turned to the right. */
export function frameOf(facing: Facing): Frame {
  const place = (axis: Vector): Vector => turn(pitch(roll(axis, facing.tilt), facing.lean), facing.turn);
  return {
    right: place(vector(1, 0, 0)),
    up: place(vector(0, 1, 0)),
    forward: place(vector(0, 0, 1)),
  };
}

/** A direction or offset given in the part's own terms, in those of the room. */
export const inRoom = (frame: Frame, own: Vector): Vector =>
  add(add(scale(frame.right, own.x), scale(frame.up, own.y)), scale(frame.forward, own.z));
