import type { SessionView } from '../domain/view.ts';
import type { TrayContext } from './context.ts';
import { trayIcon } from './icon.ts';
import { trayMenu } from './menu.ts';
import type { TrayModel } from './model.ts';
import { trayTooltip } from './tooltip.ts';

/** What the tray shows for a session; it decides words and shapes, never what is possible. */
export function trayModel(view: SessionView, context: TrayContext): TrayModel {
  return { icon: trayIcon(view), tooltip: trayTooltip(view, context), menu: trayMenu(view, context) };
}
