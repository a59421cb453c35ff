import type { Page } from 'playwright';
import type {} from '../../../renderer/bridge/window.d.ts';
import type { RunningRoutine } from '../../../shared/ipc/snapshots.ts';
import { captionOf } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { phaseEvents } from '../../../shared/routines/phase-events.ts';
import { routineMs } from '../../../shared/routines/programme.ts';
import { shortRules } from '../../../shared/settings/short-rules.ts';
import { translate } from '../desktop/catalogue.ts';
import { expect, test } from '../desktop/desktop.ts';
import { eventually } from '../desktop/eventually.ts';
import { launchWithHome } from '../desktop/home-window.ts';
import { pageOf } from '../desktop/prompts.ts';

/** Further off than this, and words and movement come apart. */
const withinMs = 150;

type Seen = { readonly text: string; readonly atMs: number };

/** Runs in the page: writes down when each sentence came on the screen, by the clock of the page. */
function watchSentences(): void {
  const seen: { text: string; atMs: number }[] = [];
  Reflect.set(window, 'seen', seen);
  const look = (): void => {
    const text = document.querySelector('#farewell, .player-sentence')?.textContent ?? '';
    if (text !== '' && text !== seen.at(-1)?.text) seen.push({ text, atMs: performance.now() });
  };
  look();
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

type Clock = { readonly running: RunningRoutine; readonly pageMs: number };

/** The routine that runs, and the time of the page at which main read its clock. */
async function readClock(page: Page): Promise<Clock> {
  const { reply, pageMs } = await page.evaluate(async () => {
    const askedAtMs = performance.now();
    const answer = await window.unhunch.readSession();
    return { reply: answer, pageMs: (askedAtMs + performance.now()) / 2 };
  });
  if (!reply.ok || reply.value.running === null) throw new Error('no routine is running');
  return { running: reply.value.running, pageMs };
}

/** When each sentence is to be on the screen, by the clock of the page. */
function expectedOf({ running, pageMs }: Clock): readonly Seen[] {
  const { routine, run, nowMs } = running;
  const aheadMs = pageMs - nowMs;
  return phaseEvents(routine, run, run.startedAtMs - 1, run.startedAtMs + routineMs(routine)).flatMap(
    (event) => {
      if (event.is !== 'phase') return [];
      const text = event.phase === 'done' ? translate('break.done.short') : translate(captionOf(event));
      return [{ text, atMs: aheadMs + run.startedAtMs + event.ranMs }];
    },
  );
}

for (const exercise of [
  'scap-squeeze',
  'doorway-pec',
  'breath-box',
  'neck-side',
] as const satisfies readonly ExerciseId[]) {
  test(`${exercise} keeps time at its real speed, each phase within ${withinMs} ms`, async ({ desktop }) => {
    const { app, home } = await launchWithHome(desktop, { rules: shortRules });
    await home.evaluate(
      (id) => window.unhunch.act({ is: 'start-exercise', exercise: id, form: 'standard', rounds: null }),
      exercise,
    );
    const page = await pageOf(app, 'break');
    await page.locator('.player-sentence').waitFor();
    await page.evaluate(watchSentences);
    const expected = expectedOf(await readClock(page));
    const last = expected.at(-1)?.text;
    const seen = await eventually(
      'the end',
      () => page.evaluate((): readonly Seen[] => Reflect.get(window, 'seen')),
      (all) => all.at(-1)?.text === last,
      { withinMs: 150_000, everyMs: 500 },
    );
    expect(seen.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
    // The first sentence was there before anybody looked.
    const lateMs = seen.slice(1).map(({ atMs }, index) => atMs - (expected[index + 1]?.atMs ?? 0));
    console.log(`${exercise}: ${Math.round(Math.min(...lateMs))} to ${Math.round(Math.max(...lateMs))} ms`);
    for (const late of lateMs) expect(Math.abs(late)).toBeLessThanOrEqual(withinMs);
    await app.quit();
  });
}
