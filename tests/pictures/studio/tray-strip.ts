import { join } from 'node:path';
import { type ArgbPixmap, savePixmap } from '../../e2e/desktop/pixmap.ts';
import { mustRun } from '../../e2e/desktop/run-command.ts';
import type { Theme } from './theme.ts';

/** The icons of one panel, in the order in which they stand. */
export type Panel = { readonly theme: Theme; readonly icons: readonly ArgbPixmap[] };

const enlargement = 4;
const cellWidth = 120;
const cellHeight = 168;
/** Middle of the enlarged icon and of the one in its real size, from the top of a cell. */
const largeMiddle = 64;
const smallMiddle = 140;

/** What panels of the usual desktops look like behind an icon. */
const grounds: { readonly [T in Theme]: string } = { light: '#ebe9e6', dark: '#1d1f21' };

async function placeIcon(icon: ArgbPixmap, column: number, file: string): Promise<readonly string[]> {
  await savePixmap(icon, file);
  const middle = column * cellWidth + cellWidth / 2;
  const at = (width: number, height: number, y: number): string =>
    `+${Math.round(middle - width / 2)}+${Math.round(y - height / 2)}`;
  const { width, height } = icon;
  const large = { width: width * enlargement, height: height * enlargement };
  const enlarged = ['(', file, '-filter', 'point', '-resize', `${enlargement * 100}%`, ')'];
  return [
    ...enlarged,
    ...['-geometry', at(large.width, large.height, largeMiddle), '-composite'],
    file,
    ...['-geometry', at(width, height, smallMiddle), '-composite'],
  ];
}

/** One picture: a row a panel, each icon enlarged and below it in its real size, pixel for pixel. */
export async function saveTrayStrip(file: string, panels: readonly Panel[], folder: string): Promise<void> {
  const rows: string[] = [];
  for (const { theme, icons } of panels) {
    const placed = await Promise.all(
      icons.map((icon, column) => placeIcon(icon, column, join(folder, `icon-${theme}-${column}.png`))),
    );
    const size = `${cellWidth * icons.length}x${cellHeight}`;
    rows.push('(', '-size', size, `xc:${grounds[theme]}`, ...placed.flat(), ')');
  }
  await mustRun('convert', [...rows, '-append', '-strip', file]);
}
