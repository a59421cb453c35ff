import { aboutMessages } from './about.ts';
import { breakMessages } from './break.ts';
import { cardMessages } from './card.ts';
import { exerciseMessages } from './exercises.ts';
import { firstRunMessages } from './first-run.ts';
import { goalsMessages } from './goals.ts';
import { helpMessages } from './help.ts';
import { keysMessages } from './keys.ts';
import { launchMessages } from './launch.ts';
import { libraryMessages } from './library.ts';
import { notificationMessages } from './notifications.ts';
import { ownMessages } from './own.ts';
import { packMessages } from './packs.ts';
import { programmeMessages } from './programmes.ts';
import { progressMessages } from './progress.ts';
import { routineMessages } from './routines.ts';
import { safetyMessages } from './safety.ts';
import { settingsMessages } from './settings.ts';
import { sourceMessages } from './sources.ts';
import { statementMessages } from './statements.ts';
import { todayMessages } from './today.ts';
import { trayMessages } from './tray.ts';
import { windowMessages } from './window.ts';
import { yoursMessages } from './yours.ts';

export const en = {
  ...launchMessages,
  ...trayMessages,
  ...windowMessages,
  ...progressMessages,
  ...yoursMessages,
  ...settingsMessages,
  ...cardMessages,
  ...breakMessages,
  ...keysMessages,
  ...notificationMessages,
  ...exerciseMessages,
  ...programmeMessages,
  ...routineMessages,
  ...ownMessages,
  ...packMessages,
  ...safetyMessages,
  ...helpMessages,
  ...firstRunMessages,
  ...aboutMessages,
  ...libraryMessages,
  ...todayMessages,
  ...goalsMessages,
  ...sourceMessages,
  ...statementMessages,
} as const;
