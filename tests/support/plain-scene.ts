/** What a scene of an exercise has where nothing else is said: the plain case, at no moment and in no colours yet. */
export const plainScene = {
  side: 'right',
  level: 'usual',
  form: 'standard',
  base: 'usual',
  restingArm: null,
  isFirstRepetition: false,
} as const;
