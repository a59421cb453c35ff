import { launchMessages } from './launch.ts';
import { settingsMessages } from './settings.ts';
import { trayMessages } from './tray.ts';
import { windowMessages } from './window.ts';

export const en = { ...launchMessages, ...trayMessages, ...windowMessages, ...settingsMessages } as const;
