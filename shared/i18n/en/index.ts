import { aboutMessages } from './about.ts';
import { breakMessages } from './break.ts';
import { cardMessages } from './card.ts';
import { exerciseMessages } from './exercises.ts';
import { firstRunMessages } from './first-run.ts';
import { helpMessages } from './help.ts';
import { keysMessages } from './keys.ts';
import { launchMessages } from './launch.ts';
import { notificationMessages } from './notifications.ts';
import { programmeMessages } from './programmes.ts';
import { routineMessages } from './routines.ts';
import { safetyMessages } from './safety.ts';
import { settingsMessages } from './settings.ts';
import { sourceMessages } from './sources.ts';
import { statementMessages } from './statements.ts';
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
  ...notificationMessages,
  ...exerciseMessages,
  ...programmeMessages,
  ...routineMessages,
  ...safetyMessages,
  ...helpMessages,
  ...firstRunMessages,
  ...aboutMessages,
  ...sourceMessages,
  ...statementMessages,
} as const;
