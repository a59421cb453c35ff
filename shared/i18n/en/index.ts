import { breakMessages } from './break.ts';
import { cardMessages } from './card.ts';
import { exerciseMessages } from './exercises.ts';
import { keysMessages } from './keys.ts';
import { launchMessages } from './launch.ts';
import { routineMessages } from './routines.ts';
import { safetyMessages } from './safety.ts';
import { settingsMessages } from './settings.ts';
import { trayMessages } from './tray.ts';
import { windowMessages } from './window.ts';

export const en = {
  ...launchMessages,
  ...trayMessages,
  ...windowMessages,
  ...settingsMessages,
  ...cardMessages,
  ...breakMessages,
  ...keysMessages,
  ...exerciseMessages,
  ...routineMessages,
  ...safetyMessages,
} as const;
