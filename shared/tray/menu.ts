import type { PersonAction, SessionView } from '../domain/view.ts';
import { formatDuration } from '../i18n/duration.ts';
import type { Translate } from '../i18n/translate.ts';
import type { TrayContext } from './context.ts';
import type { TrayItem, TrayItemCommand } from './model.ts';
import { trayStatusLine } from './status-line.ts';

const command = (what: TrayItemCommand, text: string): TrayItem => ({
  kind: 'command',
  command: what,
  text,
});

function pauseSubmenu(translate: Translate): TrayItem {
  return {
    kind: 'submenu',
    text: translate('tray.menu.pause'),
    items: [
      command('pause-30-minutes', translate('tray.menu.pause30Minutes')),
      command('pause-1-hour', translate('tray.menu.pause1Hour')),
      command('pause-until-tomorrow', translate('tray.menu.pauseUntilTomorrow')),
    ],
  };
}

/** Sections of the menu; an item is there exactly while its action is possible. */
function sections(view: SessionView, context: TrayContext): readonly (readonly TrayItem[])[] {
  const { translate } = context;
  const when = (action: PersonAction, item: () => TrayItem): readonly TrayItem[] =>
    view.actions.includes(action) ? [item()] : [];
  return [
    [{ kind: 'status', text: trayStatusLine(view, context) }],
    [
      ...when('still-here', () => command('still-here', translate('tray.menu.stillHere'))),
      ...when('finish-break', () => command('finish-break', translate('tray.menu.finishBreak'))),
      ...(view.mode.is === 'prompt' ? [command('call', translate('tray.menu.call'))] : []),
      ...when('start-break', () => command('start-break', translate('tray.menu.startBreak'))),
      ...when('snooze', () => {
        const time = formatDuration(view.snoozeSeconds, translate);
        return command('snooze', translate('tray.menu.snooze', { time }));
      }),
      ...when('skip', () => command('skip', translate('tray.menu.skip'))),
    ],
    [
      ...when('pause', () => pauseSubmenu(translate)),
      ...when('unpause', () => command('unpause', translate('tray.menu.resume'))),
      ...when('stand', () => command('stand', translate('tray.menu.stand'))),
      ...when('sit', () => command('sit', translate('tray.menu.sit'))),
    ],
    [command('open', translate('tray.menu.open')), command('quit', translate('tray.menu.quit'))],
  ];
}

export function trayMenu(view: SessionView, context: TrayContext): readonly TrayItem[] {
  return sections(view, context)
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : [{ kind: 'separator' } as const, ...section]));
}
