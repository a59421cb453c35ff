import { assertNever } from '../assert-never.ts';
import { planOf } from './catalogue.ts';
import type { RoutineItem } from './programme.ts';
import { type LevelAt, reachOf, type Segment, type TimelineItem } from './timeline.ts';

/** How long a body takes to go a little less far, or farther, when the level changes. */
export const reachChangeMs = 1_500;
/** How long the attention, or the body, takes from one station to the next. */
const stationGlideMs = 1_500;

const sineEase = (progress: number): number => (1 - Math.cos(Math.PI * progress)) / 2;

/** How far along the way through its stations an item is: 0 at the first, 1 at the last, gliding between them. */
function stationAmount({ fromMs, toMs, round, rounds }: Segment, atMs: number): number {
  const placeOf = (station: number): number => (rounds < 2 ? 0 : Math.max(0, station - 1) / (rounds - 1));
  const glideMs = Math.min(stationGlideMs, toMs - fromMs);
  const gone = sineEase(Math.min(1, (atMs - fromMs) / glideMs));
  return placeOf(round - 1) + (placeOf(round) - placeOf(round - 1)) * gone;
}

/** What of the way has been gone in a segment, from 0 to 1, before the reach of the level is taken into account. */
function wayGone(segment: Segment, atMs: number): number {
  const progress = (atMs - segment.fromMs) / (segment.toMs - segment.fromMs);
  switch (segment.phase) {
    case 'move':
    case 'breathe-in':
      return sineEase(progress);
    case 'hold':
    case 'hold-in':
      return 1;
    case 'return':
    case 'breathe-out':
      return 1 - sineEase(progress);
    case 'station':
      return stationAmount(segment, atMs);
    case 'rest':
    case 'between-sets':
    case 'hold-out':
    case 'get-ready':
    case 'change-side':
    case 'timer':
    case 'look':
      return 0;
    default:
      return assertNever(segment.phase, 'phase of a routine');
  }
}

/** The reach glides from level to level, so that nobody is torn out of a stretch. */
function reachAt(item: RoutineItem, changes: readonly LevelAt[], atMs: number): number {
  let from = reachOf(item, item.level);
  let glide: { readonly to: number; readonly sinceMs: number } | null = null;
  const value = (at: number): number =>
    glide === null
      ? from
      : from + (glide.to - from) * sineEase(Math.min(1, (at - glide.sinceMs) / reachChangeMs));
  for (const change of changes) {
    if (change.atMs > atMs) break;
    from = value(change.atMs);
    glide = { to: reachOf(item, change.level), sinceMs: change.atMs };
  }
  return value(atMs);
}

/** Where between pose A (0) and pose B (1) the body is at a time of the routine that lies in a segment. */
export const poseAmount = (segment: Segment, { item, changes }: TimelineItem, atMs: number): number =>
  wayGone(segment, atMs) * reachAt(item, changes, atMs);

/** Where it is when the routine is over: back at the start, or at the last station. */
export const finalAmount = (item: RoutineItem): number =>
  planOf(item, item.level).dose.is === 'stations' ? 1 : 0;
