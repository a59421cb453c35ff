/** Flat, closed around something, or closed with one finger out. */
export type HandShape = 'open' | 'fist' | 'point';
