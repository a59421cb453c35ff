/** What a pack, and the form for one exercise, may hold. Enough for a prescription, and too little to do harm with. */
export const limits = {
  /** Of the text of a pack; a request of a window has room for a little more. */
  packBytes: 48 * 1024,
  depth: 8,
  exercises: 40,
  routines: 20,
  routineExercises: 12,
  packs: 20,
  nameLetters: 80,
  steps: 12,
  stepLetters: 240,
  noteLetters: 240,
  idLetters: 36,
  /** With the id of an exercise it makes a name that the history has room for. */
  packIdLetters: 20,
  ownIdLetters: 64,
  localeLetters: 35,
  problems: 20,
  /** Half an hour for an exercise, an hour for a routine. */
  exerciseSeconds: 30 * 60,
  routineSeconds: 60 * 60,
} as const;

/** From and to, both included; whole numbers. */
export const ranges = {
  repetitions: [1, 50],
  moveSeconds: [1, 30],
  repetitionHoldSeconds: [0, 120],
  returnSeconds: [1, 30],
  restSeconds: [0, 120],
  holdSeconds: [5, 300],
  times: [1, 20],
  minutes: [1, 30],
  sets: [1, 6],
  betweenSetsSeconds: [0, 300],
} as const satisfies { readonly [name: string]: readonly [number, number] };
