/** Where in a repetition the body is: on its way out, held at the end, on its way back, or at rest at the start. */
export type Stage = 'out' | 'held' | 'back' | 'rest';
