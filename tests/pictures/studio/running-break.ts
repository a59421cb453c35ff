import type { Page } from 'playwright';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import type { BodyPhase } from '../../../shared/routines/phase.ts';
import type { Routine } from '../../../shared/routines/programme.ts';
import { type Segment, timelineOf } from '../../../shared/routines/timeline.ts';
import { eventually, letTimePass } from '../../e2e/desktop/eventually.ts';
import type { AppWithHome } from '../../e2e/desktop/home-window.ts';
import { type Frame, film } from './film.ts';
import { act } from './offer.ts';

/** A break under way, by the clock of its routine: milliseconds from its start. */
export type RunningBreak = {
  readonly page: Page;
  readonly routine: Routine;
  /** When a phase first begins. */
  startOf(phase: BodyPhase): number;
  /** A time at which the body has gone as far as it goes. */
  farEnd(): number;
  /** Waits until the routine has come so far. */
  reach(ms: number): Promise<void>;
  /** What the window showed in that span, its times those of the routine. */
  film(fromMs: number, toMs: number): Promise<readonly Frame[]>;
};

const firstOf = (routine: Routine, phase: BodyPhase): Segment | undefined =>
  timelineOf(routine, [])
    .flatMap((part) => part.segments)
    .find((segment) => segment.phase === phase);

function startOf(routine: Routine, phase: BodyPhase): number {
  const found = firstOf(routine, phase);
  if (found === undefined) throw new Error(`this routine has no ${phase}`);
  return found.fromMs;
}

/** A second into the first hold; where nothing is held, just before the lungs are full, or some time in. */
function farEnd(routine: Routine): number {
  const hold = firstOf(routine, 'hold');
  if (hold !== undefined) return hold.fromMs + 1_000;
  const breath = firstOf(routine, 'breathe-in');
  return breath === undefined ? 10_000 : breath.toMs - 300;
}

/** Begins a break with this exercise, from the window of the app, and waits until its own window shows it. */
export async function beginBreak({ app, home }: AppWithHome, exercise: ExerciseId): Promise<RunningBreak> {
  const beforeMs = Date.now();
  const { running } = await act(home, { is: 'start-exercise', exercise, form: 'standard', rounds: null });
  if (running === null) throw new Error('the break has no routine');
  const startedAtMs = (beforeMs + Date.now()) / 2 - (running.nowMs - running.run.startedAtMs);
  const page = await eventually(
    'the break window to play',
    async () => {
      const pages = app.electron.windows().filter((each) => each.url().includes('/break/'));
      const playing = await Promise.all(pages.map((each) => each.locator('.break-bar').isVisible()));
      return pages.find((_, index) => playing[index]);
    },
    (found) => found !== undefined,
  );
  if (page === undefined) throw new Error('there is no break window');
  const reach = async (ms: number): Promise<void> => {
    await letTimePass(Math.max(0, startedAtMs + ms - Date.now()) / 1000);
  };
  return {
    page,
    routine: running.routine,
    startOf: (phase) => startOf(running.routine, phase),
    farEnd: () => farEnd(running.routine),
    reach,
    film: async (fromMs, toMs) => {
      await reach(fromMs - 500);
      const frames = await film(page, startedAtMs + toMs);
      return frames.map(({ atMs, png }) => ({ atMs: atMs - startedAtMs, png }));
    },
  };
}
