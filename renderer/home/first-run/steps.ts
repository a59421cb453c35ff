/** The first steps, in order. */
export const firstRunSteps = ['welcome', 'check', 'place', 'rhythm', 'goal', 'login', 'exercise'] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

/** Main opens the window at the first step by this name alone. */
const beginAddress = '#first-run';

export const firstRunAddress = (step: FirstRunStep): string =>
  step === 'welcome' ? beginAddress : `${beginAddress}/${step}`;

/** Null for the address of anything else. */
export const firstRunStepOf = (fragment: string): FirstRunStep | null =>
  firstRunSteps.find((step) => fragment === firstRunAddress(step)) ?? null;

export const numberOf = (step: FirstRunStep): number => firstRunSteps.indexOf(step) + 1;

/** Null after the last one. */
export const stepAfter = (step: FirstRunStep): FirstRunStep | null => firstRunSteps[numberOf(step)] ?? null;

/** Null before the first one. */
export const stepBefore = (step: FirstRunStep): FirstRunStep | null =>
  firstRunSteps[numberOf(step) - 2] ?? null;
