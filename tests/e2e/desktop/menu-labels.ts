import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { translate } from './catalogue.ts';

const inPause = (key: MessageKey): string => `${translate('tray.menu.pause')} / ${translate(key)}`;

/** What the entries of the tray menu are called, with the labels above them. */
export const menuLabels = {
  call: translate('tray.menu.call'),
  startBreak: translate('tray.menu.startBreak'),
  snooze: new RegExp(`^${translate('tray.menu.snooze', { time: '\\d+ (?:min|s)' })}$`),
  skip: translate('tray.menu.skip'),
  pause: translate('tray.menu.pause'),
  pauseHalfHour: inPause('tray.menu.pause30Minutes'),
  pauseHour: inPause('tray.menu.pause1Hour'),
  pauseUntilTomorrow: inPause('tray.menu.pauseUntilTomorrow'),
  resume: translate('tray.menu.resume'),
  standing: translate('tray.menu.stand'),
  sitting: translate('tray.menu.sit'),
  open: translate('tray.menu.open'),
  quit: translate('tray.menu.quit'),
} as const;
