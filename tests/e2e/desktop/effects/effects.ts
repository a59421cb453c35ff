import { dayEffects } from './day-effects.ts';
import type { Effects } from './effect.ts';
import { offerEffects } from './offer-effects.ts';
import { promptEffects } from './prompt-effects.ts';
import { mannerEffects, soundEffects } from './sound-effects.ts';

/** Every setting there is, with what it does. */
export const effects: Effects = {
  ...dayEffects,
  ...offerEffects,
  ...promptEffects,
  ...mannerEffects,
  ...soundEffects,
};
