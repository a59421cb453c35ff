import type { SpanLine } from './lines.ts';
import type { WallClock } from './look.ts';
import { restLines, sittingLines } from './span-lines.ts';
import type { Manner, OpenRest, OpenSitting, SpanMemory } from './span-memory.ts';

/** So much sitting that may yet be dated to rest is kept back; more is written and stays sitting. */
const keptBack = 50;

/** How sitting counts at the end of a look, and since which instant of it. */
export type Turned = { readonly manner: Manner; readonly at: number };

export type Work = { -readonly [K in keyof SpanMemory]: SpanMemory[K] } & {
  /** The clock on the wall up to the last look. */
  readonly clockBefore: WallClock;
  readonly turned: Turned;
  readonly lines: SpanLine[];
};

export const isSame = (one: Manner, other: Manner): boolean =>
  one?.is === other?.is && one?.isEstimated === other?.isEstimated;

export function beginWork(memory: SpanMemory, clock: WallClock, turned: Turned): Work {
  return { ...memory, clock, clockBefore: memory.clock, turned, lines: [] };
}

function push(work: Work, manner: Manner, from: number, ledgerSeconds: number): void {
  if (manner === null) return;
  work.sitting = [...work.sitting, { manner, from, to: null, ledgerSeconds, clock: work.clock }];
}

/** Whatever followed `at` was no sitting. */
export function endSitting(work: Work, at: number): void {
  work.sitting = work.sitting
    .filter(({ from }) => from < at)
    .map((span) => (span.to === null || span.to > at ? { ...span, to: at } : span));
}

/** The sitting that is under way goes on in another manner, or at another place in the calendar. */
export function turnSitting(work: Work, at: number, manner: Manner): void {
  const open = work.sitting.at(-1);
  const isOpen = open?.to === null && open.from <= at;
  const ledgerSeconds = isOpen ? open.ledgerSeconds + (at - open.from) : work.ledgerSeconds;
  endSitting(work, at);
  push(work, manner, at, ledgerSeconds);
}

/** Somebody sits from `at` on. */
export function beginSitting(work: Work, at: number, ledgerSeconds: number): void {
  const { turned, manner, writtenTo } = work;
  const from = Math.max(at, writtenTo);
  push(work, from < turned.at ? manner : turned.manner, from, ledgerSeconds);
  if (from < turned.at && !isSame(manner, turned.manner)) turnSitting(work, turned.at, turned.manner);
}

/** Writes what nothing can date to rest any more. */
export function writeSitting(work: Work, certainTo: number): void {
  const isCertain = ({ to }: OpenSitting, index: number): boolean =>
    to !== null && (to <= certainTo || index < work.sitting.length - keptBack);
  const certain = work.sitting.filter(isCertain);
  work.lines.push(...certain.flatMap(sittingLines));
  work.writtenTo = Math.max(work.writtenTo, ...certain.map(({ to }) => to ?? 0));
  work.sitting = work.sitting.filter((span, index) => !isCertain(span, index));
}

/** Rest that began before a journey began where the journey did. */
export function openRest(work: Work, rest: Omit<OpenRest, 'clock'>): OpenRest {
  return { ...rest, clock: rest.from <= work.at ? work.clockBefore : work.clock };
}

/** A rest that ended in the second in which it began is not said: the sitting went on. */
export function forgetRest(work: Work): void {
  if (work.rest !== null) beginSitting(work, work.rest.from, work.ledgerSeconds);
  work.rest = null;
}

export function writeRest(work: Work, rest: OpenRest, to: number): void {
  const lateSeconds = Math.max(0, work.writtenTo - rest.from);
  const from = rest.from + lateSeconds;
  work.lines.push(...restLines({ ...rest, from, seconds: rest.seconds - lateSeconds }, to, work.clock));
  work.writtenTo = Math.max(work.writtenTo, to);
}
