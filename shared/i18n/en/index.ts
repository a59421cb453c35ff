import { breakMessages } from './break.ts';
import { cardMessages } from './card.ts';
import { exerciseMessages } from './exercises.ts';
import { launchMessages } from './launch.ts';
import { notificationMessages } from './notifications.ts';
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
  ...notificationMessages,
  ...exerciseMessages,
  ...routineMessages,
  ...safetyMessages,
} as const;
