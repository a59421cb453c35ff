/** The person's own left and right, whichever way the picture looks. */
export type Side = 'left' | 'right';

export type PerSide<Value> = { readonly left: Value; readonly right: Value };

export const sides: readonly Side[] = ['left', 'right'];

/** The person's right lies at positive x. */
export const signOf = (side: Side): number => (side === 'right' ? 1 : -1);

export const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');

export const perSide = <Value>(of: (side: Side) => Value): PerSide<Value> => ({
  left: of('left'),
  right: of('right'),
});

/** The pair with one side exchanged. */
export const withSide = <Value>(pair: PerSide<Value>, side: Side, value: Value): PerSide<Value> =>
  side === 'left' ? { left: value, right: pair.right } : { left: pair.left, right: value };
