import { radians } from './angle.ts';
import { type Vector, vector } from './vector.ts';

/** Which way a part of the body faces. */
export type Frame = { readonly right: Vector; readonly up: Vector; readonly forward: Vector };

type Facing = { readonly lean: number; readonly turn: number; readonly tilt: number };

/**
 * Degrees: tilted to the right, then leaned forward, then turned to the right. The three turns are written out as one,
 * since a moving figure asks for hundreds of frames in every picture.
 */
export function frameOf({ lean, turn, tilt }: Facing): Frame {
  const [sinTilt, cosTilt] = [Math.sin(radians(tilt)), Math.cos(radians(tilt))];
  const [sinLean, cosLean] = [Math.sin(radians(lean)), Math.cos(radians(lean))];
  const [sinTurn, cosTurn] = [Math.sin(radians(turn)), Math.cos(radians(turn))];
  return {
    right: vector(
      cosTilt * cosTurn - sinTilt * sinLean * sinTurn,
      -sinTilt * cosLean,
      -sinTilt * sinLean * cosTurn - cosTilt * sinTurn,
    ),
    up: vector(
      sinTilt * cosTurn + cosTilt * sinLean * sinTurn,
      cosTilt * cosLean,
      cosTilt * sinLean * cosTurn - sinTilt * sinTurn,
    ),
    forward: vector(cosLean * sinTurn, -sinLean, cosLean * cosTurn),
  };
}

/** A direction or offset given in the part's own terms, in those of the room. */
export const inRoom = ({ right, up, forward }: Frame, { x, y, z }: Vector): Vector =>
  vector(
    right.x * x + up.x * y + forward.x * z,
    right.y * x + up.y * y + forward.y * z,
    right.z * x + up.z * y + forward.z * z,
  );
