/** Flat, flat with the thumb along the fingers, closed around something, or closed with one finger out. */
export type HandShape = 'open' | 'laid' | 'fist' | 'point';
