import type { Page } from 'playwright';
import type {} from '../../../renderer/bridge/window.d.ts';
import type { RunningRoutine } from '../../../shared/ipc/snapshots.ts';
import { type Moment, momentAt } from '../../../shared/routines/routine-clock.ts';
import type { AppWithWindows } from './app-with-windows.ts';
import { eventually } from './eventually.ts';

export async function runningOn(page: Page): Promise<RunningRoutine> {
  const reply = await page.evaluate(() => window.unhunch.readSession());
  if (!reply.ok || reply.value.running === null) throw new Error('no routine is running');
  return reply.value.running;
}

/** What main makes of this instant. */
export async function momentOn(page: Page): Promise<Moment> {
  const { routine, run, nowMs } = await runningOn(page);
  return momentAt(routine, run, nowMs);
}

type Sample = {
  readonly drawnProgress: number;
  readonly travelMs: number;
  readonly running: RunningRoutine;
};

/** The progress of the phase as it is drawn, and the clock of main a moment later. */
async function sample(page: Page): Promise<Sample> {
  const { transform, travelMs, reply } = await page.evaluate(async () => {
    const line = document.querySelector<HTMLElement>('.player-line div');
    const askedAtMs = performance.now();
    const drawn = line?.style.transform ?? '';
    const answer = await window.unhunch.readSession();
    return { transform: drawn, travelMs: performance.now() - askedAtMs, reply: answer };
  });
  const drawnProgress = Number(/scaleX\(([\d.]+)\)/.exec(transform)?.[1]);
  if (!reply.ok || reply.value.running === null) throw new Error('no routine is running');
  return { drawnProgress, travelMs, running: reply.value.running };
}

/** By how many milliseconds what is drawn lies behind the clock of main; NaN where the phase changed in between. */
async function lagMs(page: Page): Promise<number> {
  const { drawnProgress, travelMs, running } = await sample(page);
  const { progress, phaseSecondsLeft } = momentAt(running.routine, running.run, running.nowMs);
  if (travelMs > 20 || progress < drawnProgress || progress > 0.95) return Number.NaN;
  const phaseMs = (phaseSecondsLeft * 1000) / (1 - progress);
  return (progress - drawnProgress) * phaseMs;
}

/** A picture in thirty a second, the step of the system's clock, and the way of the message. */
const frameMs = 1000 / 30 + 10 + 10;

/** A page that is off by more than a frame is so at every look, so one look that is right will do. */
export async function expectInStep(page: Page): Promise<void> {
  await eventually(
    'the page to show the instant that main says, to a frame',
    () => lagMs(page),
    (lag) => lag < frameMs,
    { withinMs: 5_000, everyMs: 60 },
  );
}

/** The process that runs the page of a window. */
export function processOf(app: AppWithWindows, kind: 'card' | 'break' | 'home'): Promise<number> {
  return app.electron.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(`/${wanted}/`),
    );
    return window?.webContents.getOSProcessId() ?? 0;
  }, kind);
}
