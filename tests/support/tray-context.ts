import type { TrayContext } from '../../shared/tray/context.ts';
import { english } from './english.ts';

/** Three in the afternoon in Berlin, on a Monday; British English for a 24-hour clock. */
export const afternoon: TrayContext = {
  demo: false,
  clock: { nowMs: Date.parse('2026-03-02T14:00:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' },
  translate: english,
};
