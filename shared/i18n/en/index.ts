import { settingsMessages } from './settings.ts';
import { trayMessages } from './tray.ts';
import { windowMessages } from './window.ts';

export const en = { ...trayMessages, ...windowMessages, ...settingsMessages } as const;
