import { summaryOfFigure } from './figures.mjs';

/**
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {import('./figures.mjs').Summary} Summary
 * @typedef {import('./goals.mjs').Goal} Goal
 * @typedef {import('./goals.mjs').Peer} Peer
 *
 * The runs of a sitting, by what was run.
 * @typedef {{ readonly [subject in Peer | 'app']: readonly Figures[] }} Sitting
 *
 * @typedef {'met' | 'above the goal' | 'stop and think' | 'not measured'} Verdict
 * @typedef {{
 *   readonly goal: Goal,
 *   readonly ours: Summary | undefined,
 *   readonly theirs: Summary | undefined, // of the peer; undefined where the goal is not counted from one
 *   readonly limit: number | undefined, // the goal in the unit of the figure
 *   readonly verdict: Verdict,
 * }} Judged
 */

/**
 * A figure is judged by its median beside the median of the peer.
 *
 * @param {Goal} goal
 * @param {Sitting} sitting
 * @returns {Judged}
 */
export function judge(goal, sitting) {
  const { beside, figure } = goal;
  const ours = summaryOfFigure(sitting.app, figure);
  const theirs = beside === undefined ? undefined : summaryOfFigure(sitting[beside.peer], beside.figure);
  if (ours === undefined || (beside !== undefined && theirs === undefined)) {
    return { goal, ours, theirs, limit: undefined, verdict: 'not measured' };
  }
  const limit = limitOf(goal, goal.goal, theirs);
  const value = goal.of === 'max' ? ours.max : ours.median;
  return { goal, ours, theirs, limit, verdict: verdictOf(value, limit, limitOf(goal, goal.stop, theirs)) };
}

/**
 * @param {Goal} goal
 * @param {number} amount
 * @param {Summary | undefined} theirs
 * @returns {number}
 */
function limitOf({ beside }, amount, theirs) {
  if (beside === undefined || theirs === undefined) return amount;
  return beside.how === 'plus' ? theirs.median + amount : theirs.median * amount;
}

/**
 * @param {number} value
 * @param {number} limit
 * @param {number} stop
 * @returns {Verdict}
 */
function verdictOf(value, limit, stop) {
  if (value <= limit) return 'met';
  return value <= stop ? 'above the goal' : 'stop and think';
}
