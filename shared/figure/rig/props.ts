import { assertNever } from '../../assert-never.ts';
import { mirrorVector } from './pose.ts';
import { mirrorSpot, type Spot } from './spots.ts';
import type { Vector } from './vector.ts';

/**
 * When a thing is painted: before the whole figure, between the limbs behind the body and the body, between the body
 * and the limbs before it, or last of all.
 */
export type Layer = 'behind' | 'between' | 'beside' | 'before';

/** What a thing is made of, for its colour alone. */
export type Material = 'plain' | 'pale' | 'dark' | 'warm' | 'mat';

type Thing<Kind extends string, More> = {
  readonly kind: Kind;
  readonly id: string;
  readonly layer: Layer;
  readonly material: Material;
} & More;

/** A thing with straight sides, along the axes of the room. Its edges are sharp or rounded. */
export type Box = Thing<
  'box',
  { readonly low: Vector; readonly high: Vector; readonly edges: 'sharp' | 'round' }
>;

/** A thin leg or tube. */
export type Rod = Thing<'rod', { readonly from: Vector; readonly to: Vector; readonly radius: number }>;

/** A thick roll with flat ends, across the room. */
export type Roll = Thing<'roll', { readonly from: Vector; readonly to: Vector; readonly radius: number }>;

/** A board across the room, rounded at its edges: its middle line goes from `from` to `to`, and is `half` wide each way. */
export type Pad = Thing<
  'pad',
  { readonly from: Vector; readonly to: Vector; readonly half: number; readonly radius: number }
>;

/** A tyre, upright and pointing forward. */
export type Wheel = Thing<'wheel', { readonly hub: Vector; readonly radius: number; readonly tyre: number }>;

/** An elastic band between two places; it gets thinner as it stretches. */
export type Band = Thing<
  'band',
  { readonly from: Spot; readonly to: Spot /** How long it is at rest. */; readonly slack: number }
>;

/** A soft thing that lies on the back and moves with it, between two heights of the spine. */
export type Wrap = Thing<'wrap', { readonly low: number; readonly high: number; readonly half: number }>;

export type Prop = Box | Rod | Roll | Pad | Wheel | Band | Wrap;

export function mirrorProp(prop: Prop): Prop {
  switch (prop.kind) {
    case 'box':
      return {
        ...prop,
        low: { ...prop.low, x: -prop.high.x },
        high: { ...prop.high, x: -prop.low.x },
      };
    case 'rod':
    case 'roll':
    case 'pad':
      return { ...prop, from: mirrorVector(prop.from), to: mirrorVector(prop.to) };
    case 'wheel':
      return { ...prop, hub: mirrorVector(prop.hub) };
    case 'band':
      return { ...prop, from: mirrorSpot(prop.from), to: mirrorSpot(prop.to) };
    case 'wrap':
      return prop;
    default:
      return assertNever(prop, 'prop');
  }
}
