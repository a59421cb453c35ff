import { mirrorVector } from './pose.ts';
import type { Vector } from './vector.ts';

/**
 * When a thing is painted: before the whole figure, between the limbs behind the body and the body, or last of all.
 */
export type Layer = 'behind' | 'between' | 'before';

/** A thing with straight sides, along the axes of the room. */
export type Box = {
  readonly kind: 'box';
  readonly id: string;
  readonly low: Vector;
  readonly high: Vector;
  readonly layer: Layer;
  readonly material: 'solid' | 'soft';
};

/** A thin leg or tube. */
export type Rod = {
  readonly kind: 'rod';
  readonly id: string;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
  readonly layer: Layer;
};

export type Prop = Box | Rod;

export function mirrorProp(prop: Prop): Prop {
  if (prop.kind === 'rod') return { ...prop, from: mirrorVector(prop.from), to: mirrorVector(prop.to) };
  return {
    ...prop,
    low: { ...prop.low, x: -prop.high.x },
    high: { ...prop.high, x: -prop.low.x },
  };
}
