import { aroundMessages } from './exercises-around.ts';
import { breathMessages } from './exercises-breath.ts';
import { calmMessages } from './exercises-calm.ts';
import { coreMessages } from './exercises-core.ts';
import { neckAndHipMessages } from './exercises-neck-and-hip.ts';
import { shoulderMessages } from './exercises-shoulders.ts';
import { spineMessages } from './exercises-spine.ts';

/** What each exercise is called and says. Captions are under eight words and begin with a verb. */
export const exerciseMessages = {
  ...shoulderMessages,
  ...spineMessages,
  ...neckAndHipMessages,
  ...coreMessages,
  ...breathMessages,
  ...calmMessages,
  ...aroundMessages,
} as const;
