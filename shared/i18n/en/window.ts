import { windowFrameMessages } from './window-frame.ts';
import { windowSettingsMessages } from './window-settings.ts';
import { windowTodayMessages } from './window-today.ts';

export const windowMessages = {
  ...windowFrameMessages,
  ...windowTodayMessages,
  ...windowSettingsMessages,
} as const;
