import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type TestInfo } from 'playwright/test';
import { type AppOutput, awaitExit, awaitRunning, type RunningApp, spawnApp } from './app.ts';
import { type AppOptions, appCommand } from './app-command.ts';
import { type AppWithWindows, startAppWithWindows } from './app-with-windows.ts';
import { type Bus, startBus } from './buses.ts';
import { placeFirstRunDone } from './data-files.ts';
import { attachEvidence } from './evidence.ts';
import { furnish, type Household } from './household.ts';
import { type Logind, sessionId, startLogind } from './logind.ts';
import type { ExitStatus } from './managed-process.ts';
import { type Person, seatPerson } from './person.ts';
import { lookAtScreen, type Screen } from './screen.ts';
import { type ScreenSaver, startScreenSaver } from './screen-saver.ts';
import { startTrayHost, type TrayHost } from './tray-host.ts';
import { startXServer, type XProgram } from './x-server.ts';

/** A computer of one's own for one test: screen, hands, buses, panel, homes; nothing outside its folder. */
export type Desktop = {
  readonly folder: string;
  readonly household: Household;
  readonly dataFolder: string;
  /** The variables with which programs find their way about here. */
  readonly env: Readonly<Record<string, string>>;
  readonly sessionBus: Bus;
  readonly person: Person;
  readonly screen: Screen;
  readonly trayHost: TrayHost;
  readonly logind: Logind;
  readonly screenSaver: ScreenSaver;
  /** Starts the app and waits until it says that it runs. */
  launchApp(options?: AppOptions): Promise<RunningApp>;
  /** The same under Playwright, which can look into windows. */
  launchAppWithWindows(options?: AppOptions): Promise<AppWithWindows>;
  /** Starts the app beside one that runs, and waits until the second has gone. */
  launchAgain(options?: AppOptions): Promise<ExitStatus>;
};

export type DesktopOptions = {
  /** False for a desktop whose panel has no tray. */
  readonly hasTrayHost: boolean;
  /** What serves the screen; one display on Xvfb unless said otherwise. Given the folder of the desktop. */
  readonly xProgram?: (folder: string) => Promise<XProgram>;
};

type Undo = () => unknown;

/** Remembers how to end a thing as soon as it has started, so that nothing is left when its neighbour fails. */
async function keep<T>(undo: Undo[], starting: Promise<T>, toEnd: (started: T) => Undo): Promise<T> {
  const started = await starting;
  undo.push(toEnd(started));
  return started;
}

/** No variable of the person who runs the tests gets in, but the way to the programs. */
const startingEnv = (): Readonly<Record<string, string>> => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LANG: 'C.UTF-8',
  LANGUAGE: 'en',
  TZ: 'Europe/Berlin',
  XDG_SESSION_ID: sessionId,
  XDG_SESSION_TYPE: 'x11',
  GSETTINGS_BACKEND: 'memory',
});

type Machine = Omit<Desktop, 'launchApp' | 'launchAppWithWindows' | 'launchAgain'>;

async function buildMachine(folder: string, options: DesktopOptions, undo: Undo[]): Promise<Machine> {
  const household = await furnish(join(folder, 'home'));
  const bare = { ...startingEnv(), ...household.env };
  const xProgram = await options.xProgram?.(folder);
  const [xServer, sessionBus, systemBus] = await Promise.all([
    keep(undo, startXServer(bare, xProgram), ({ stop }) => stop),
    keep(undo, startBus('session', folder, bare), ({ stop }) => stop),
    keep(undo, startBus('system', folder, bare), ({ stop }) => stop),
  ]);
  const env = {
    ...bare,
    DISPLAY: xServer.display,
    DBUS_SESSION_BUS_ADDRESS: sessionBus.address,
    DBUS_SYSTEM_BUS_ADDRESS: systemBus.address,
  };
  const [person, logind, screenSaver, trayHost] = await Promise.all([
    keep(undo, seatPerson(env), ({ leave }) => leave),
    keep(undo, startLogind(systemBus.address, env), ({ stop }) => stop),
    keep(undo, startScreenSaver(sessionBus.address), ({ stop }) => stop),
    keep(undo, startTrayHost(sessionBus.address, options.hasTrayHost), ({ stop }) => stop),
  ]);
  const screen = lookAtScreen(env);
  return {
    folder,
    household,
    dataFolder: household.dataFolder,
    sessionBus,
    person,
    screen,
    trayHost,
    logind,
    screenSaver,
    env,
  };
}

const launchAgainWithinMs = 15_000;

type Launching = Pick<Desktop, 'launchApp' | 'launchAppWithWindows' | 'launchAgain'>;

/** Only a test build with a folder of the test's has one that a test may write into. */
async function placeMark(options: AppOptions, { dataFolder, owner }: Household): Promise<void> {
  const { build = 'test', firstRun = 'done', dataFolder: folder = 'given' } = options;
  if (build === 'test' && firstRun === 'done' && folder === 'given')
    await placeFirstRunDone(dataFolder, owner);
}

/** Apps are pushed last and so undone first: Electron aborts when its session bus goes before it. */
function makeLaunching({ folder, household, env }: Machine, undo: Undo[], outputs: AppOutput[]): Launching {
  const prepare = async (options: AppOptions) => {
    await placeMark(options, options.household ?? household);
    const name = join(folder, `app-${outputs.length + 1}`);
    const output = { stdoutFile: `${name}.stdout`, stderrFile: `${name}.stderr` };
    outputs.push(output);
    return { name, output, command: appCommand(options, options.household ?? household, env) };
  };
  return {
    launchApp: async (options = {}) => {
      const { output, command } = await prepare(options);
      const startedAtMs = performance.now();
      const app = await spawnApp(command, output);
      undo.push(() => app.stop(2_000));
      return awaitRunning(app, output, startedAtMs);
    },
    launchAppWithWindows: async (options = {}) => {
      const { name, output, command } = await prepare(options);
      const app = await startAppWithWindows(command, output, `${name}.sh`);
      undo.push(app.dispose);
      return app;
    },
    launchAgain: async (options = {}) => {
      const { output, command } = await prepare(options);
      const app = await spawnApp(command, output);
      undo.push(() => app.stop(2_000));
      return awaitExit(app, launchAgainWithinMs, 'being launched beside one that runs');
    },
  };
}

/** A desktop that stands, and what it takes to look back at it and to clear it away. */
export type OpenDesktop = {
  readonly desktop: Desktop;
  keepEvidence(testInfo: TestInfo): Promise<void>;
  close(): Promise<void>;
};

export async function openDesktop(options: DesktopOptions): Promise<OpenDesktop> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-e2e-'));
  await chmod(folder, 0o755);
  const undo: Undo[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })];
  const outputs: AppOutput[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step();
  };
  try {
    const machine = await buildMachine(folder, options, undo);
    return {
      desktop: { ...machine, ...makeLaunching(machine, undo, outputs) },
      keepEvidence: (testInfo) => attachEvidence(testInfo, machine, outputs),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export const hasFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

export const test = base.extend<{ desktopOptions: DesktopOptions; desktop: Desktop }>({
  desktopOptions: [{ hasTrayHost: true }, { option: true }],
  desktop: async ({ desktopOptions }, use, testInfo) => {
    const opened = await openDesktop(desktopOptions);
    try {
      await use(opened.desktop);
      if (hasFailed(testInfo)) await opened.keepEvidence(testInfo);
    } finally {
      await opened.close();
    }
  },
});

export { expect } from 'playwright/test';
