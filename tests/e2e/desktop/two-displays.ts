import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCommand, isXorgDriver } from '../../../.config/commands/support/system-packages.mjs';
import { eventually } from './eventually.ts';
import { mustRun } from './run-command.ts';
import type { XProgram } from './x-server.ts';

/** Each display, in pixels; the second stands to the right of the first. */
export const displaySize = { width: 1280, height: 800 } as const;

const mode = `${displaySize.width}x${displaySize.height}`;

const config = `Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "first"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "first"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "${mode}"
    Virtual ${2 * displaySize.width} ${displaySize.height}
  EndSubSection
EndSection
`;

/** What this machine lacks for a second display; undefined where nothing. Xvfb has one display whatever it is told. */
export function missingForTwoDisplays(): string | undefined {
  if (!isXorgDriver('dummy')) return 'it takes Xorg with its driver "dummy"';
  return isCommand('xrandr') ? undefined : 'it takes xrandr';
}

/** A server that can have more than one display. Its log and its settings lie in `folder`. */
export async function xorgDummy(folder: string): Promise<XProgram> {
  const file = join(folder, 'xorg.conf');
  await writeFile(file, config);
  const logFile = join(folder, 'xorg.log');
  return {
    command: 'Xorg',
    args: ['-config', file, '-logfile', logFile, '-novtswitch', '-sharevts'],
  };
}

/** Plugs in the second display. The server tells others of its size once it was asked itself. */
export async function plugInSecond(env: Readonly<Record<string, string>>): Promise<void> {
  await mustRun('xrandr', ['--addmode', 'DUMMY1', mode], { env });
  await mustRun('xrandr', ['--output', 'DUMMY1', '--mode', mode, '--right-of', 'DUMMY0'], { env });
  await eventually(
    'two displays',
    () => mustRun('xrandr', ['--query'], { env }),
    (text) => text.includes(`DUMMY1 connected ${mode}+${displaySize.width}+0`),
  );
}
