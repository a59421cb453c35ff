import { assertNever } from '../../assert-never.ts';
import type { View } from '../draw/camera.ts';
import { radians } from '../rig/angle.ts';
import type { Layer, Prop } from '../rig/props.ts';
import type { Side } from '../rig/sides.ts';
import { chair, stool } from './office-chair.ts';
import { wheelchair } from './wheelchair.ts';

/** What the person sits on; every seat is as high as the others, so that one pose sits on all of them. */
export type Seat = { readonly kind: 'stool' | 'chair' | 'wheelchair'; readonly layer: Layer };

/** The side that a view looks at, where it looks at one. */
function nearSide({ around }: View): Side | null {
  const aside = Math.sin(radians(around));
  if (Math.abs(aside) < 0.3) return null;
  return aside > 0 ? 'right' : 'left';
}

const isFromBehind = ({ around }: View): boolean => Math.cos(radians(around)) < -0.5;

export function seatProps({ kind, layer }: Seat, view: View): readonly Prop[] {
  switch (kind) {
    case 'stool':
      return stool(layer);
    case 'chair':
      return chair(layer, isFromBehind(view) ? 'beside' : layer);
    case 'wheelchair':
      return wheelchair(layer, nearSide(view), isFromBehind(view));
    default:
      return assertNever(kind, 'seat');
  }
}
