import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parseTrace } from '../../../../shared/replay/parse-trace.ts';
import { replay } from '../../../../shared/replay/replay.ts';
import type { TraceLine } from '../../../../shared/replay/trace-lines.ts';
import { translate } from '../catalogue.ts';
import { eventually } from '../eventually.ts';
import { readHistory } from '../history.ts';
import type { TooltipState } from '../tooltip.ts';
import type { Effects } from './effect.ts';
import type { Stage } from './stage.ts';
import { awaitUntouched } from './untouched.ts';

/** So much has been sat at the start: ten minutes of the usual twenty-five. */
export const satSeconds = 600;

/** A day whose single events are older than what is kept by less than a month. */
export const earlierDay = Temporal.Now.plainDateISO('Europe/Berlin').subtract({ days: 10 }).toString();

const now = Temporal.Now.zonedDateTimeISO('Europe/Berlin');
const inTwentyMinutes = now.add({ minutes: 20 }).toPlainTime().toString({ smallestUnit: 'minute' });
const tomorrow = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const)[now.dayOfWeek % 7] ?? 'mon';

const callInAustria = translate('safety.call.numberOr', { number: '144', other: '112' });

/** What the tray says once the app has looked at its clock, as it does at any answer. */
async function tooltip({ act, desktop }: Stage): Promise<TooltipState> {
  await act({ is: 'still-here' });
  return (await desktop.trayHost.item()).state();
}

const isOffHours = async (stage: Stage): Promise<boolean> => {
  const state = await tooltip(stage);
  return state.is === 'resting' && state.because === 'offHours';
};

function endOf(line: TraceLine): number {
  if ('to' in line) return line.to;
  return line.is === 'silence' ? line.until : line.at;
}

/** The reset that comes within the next hour by the app's own trace, were somebody to work on; null for none. */
async function resetToCome({ desktop }: Stage): Promise<number | null> {
  const folder = join(desktop.dataFolder, 'trace');
  const name =
    (await readdir(folder))
      .filter((each) => each.startsWith('trace-'))
      .toSorted()
      .at(-1) ?? '';
  const text = (await readFile(join(folder, name), 'utf8')).split('\n').slice(0, -1).join('\n');
  const parsed = parseTrace(text);
  if (!parsed.ok) throw new Error(`line ${parsed.error.lineNumber} of the trace: ${parsed.error.expected}`);
  const { header, lines } = parsed.trace;
  const from = Math.max(header.state?.at ?? 0, ...lines.map(endOf));
  const hour = { is: 'input', from, to: from + 3_600 } as const;
  const end = { is: 'end', at: from + 3_600 } as const;
  const { decisions } = replay({ header, lines: [...lines, hour, end] });
  const prompt = decisions.find((each) => each.did === 'prompt' && each.kind === 'reset');
  return prompt?.did === 'prompt' ? prompt.plannedSeconds : null;
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const awaitState = (stage: Stage, what: string, isWanted: (state: TooltipState) => boolean) =>
  eventually(`the tooltip to say ${what}`, () => tooltip(stage), isWanted, { withinMs: 60_000 });

const beAtWork = (stage: Stage) => awaitState(stage, 'that somebody sits', ({ is }) => is === 'sitting');

async function beAway(stage: Stage): Promise<void> {
  await stage.set({ awayAfterSeconds: 30 });
  await awaitState(
    stage,
    'that nobody is there',
    (state) => state.is === 'resting' && state.because === 'silence',
  );
}

/** Seen with the rules of a person, and nobody at the desk after the first minute: silence comes last. */
export const dayEffects = {
  sittingMinutes: {
    value: 40,
    shows: async (stage) => {
      const state = await tooltip(stage);
      return state.is === 'sitting' ? Math.round(state.breakInSeconds / 60) : state;
    },
    expected: 30,
  },
  longBreakEvery: {
    value: 1,
    shows: async ({ session }) => (await session()).offer.kind,
    expected: 'long',
  },
  breakSeconds: {
    value: 300,
    shows: async ({ session }) => Math.round((await session()).offer.seconds / 60),
    expected: 5,
  },
  longBreakSeconds: {
    value: 600,
    arrange: (stage) => stage.set({ longBreakEvery: 1 }),
    shows: async ({ session }) => Math.round((await session()).offer.seconds / 60),
    expected: 10,
  },
  resetAt: {
    value: inTwentyMinutes,
    arrange: (stage) => stage.set({ resetAt: null }),
    shows: resetToCome,
    expected: 300,
  },
  resetSeconds: {
    value: 420,
    arrange: (stage) => stage.set({ resetAt: inTwentyMinutes }),
    shows: resetToCome,
    expected: 420,
  },
  workingHours: {
    value: { [tomorrow]: [['09:00', '17:00']] },
    arrange: beAtWork,
    shows: isOffHours,
    expected: true,
  },
  daysOff: {
    value: [now.toPlainDate().toString()],
    arrange: beAtWork,
    shows: isOffHours,
    expected: true,
  },
  country: {
    value: 'AT',
    arrange: (stage) => stage.open('#help/signs'),
    act: (stage) => stage.open('#help/signs'),
    shows: async ({ home }) => ((await home.locator('main').textContent()) ?? '').includes(callInAustria),
    expected: true,
  },
  historyDays: {
    value: 5,
    // What is older is summed up when something new is written.
    act: (stage) => stage.act({ is: 'log-walk', minutes: 5 }),
    shows: async ({ desktop }) =>
      (await readHistory(desktop.dataFolder)).filter(({ date }) => date === earlierDay).map(({ is }) => is),
    expected: ['day'],
  },
  startAtLogin: {
    value: true,
    shows: ({ desktop }) => isThere(join(desktop.household.home, 'config/autostart/unhunch.desktop')),
    expected: true,
  },
  awayAfterSeconds: {
    value: 30,
    arrange: (stage) => awaitUntouched(stage, 32),
    shows: async (stage) => {
      const state = await tooltip(stage);
      return state.is === 'resting' ? state.because : state.is;
    },
    expected: 'silence',
  },
  fullSilenceSeconds: {
    value: 60,
    arrange: beAway,
    act: async ({ desktop }) => desktop.person.work(),
    // Half a minute of silence or more takes off ten minutes where a whole one clears everything.
    shows: async (stage) => {
      const state = await tooltip(stage);
      return state.is === 'sitting' && state.sittingSeconds < 60;
    },
    expected: true,
  },
} as const satisfies Partial<Effects>;
