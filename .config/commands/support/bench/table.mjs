/**
 * @typedef {import('./figures.mjs').Summary} Summary
 * @typedef {import('./goals.mjs').Goal} Goal
 * @typedef {import('./verdicts.mjs').Judged} Judged
 */

/** @param {number} value */
const short = (value) => String(Math.round(value * 10) / 10);

/** @param {Summary | undefined} summary */
const spread = (summary) =>
  summary === undefined ? '-' : `${short(summary.min)} / ${short(summary.median)} / ${short(summary.max)}`;

/** @param {Goal} goal */
function asked({ beside, goal }) {
  if (beside === undefined) return short(goal);
  const name = beside.peer === 'floor' ? 'floor' : 'kept window';
  if (beside.how === 'times') return `${goal} x ${name}`;
  return goal === 0 ? name : `${name} + ${goal}`;
}

/**
 * How far ours is from the peer's, where they are the same figure.
 *
 * @param {Judged} judged
 */
function distance({ ours, theirs }) {
  if (ours === undefined || theirs === undefined) return '-';
  const difference = ours.median - theirs.median;
  const ratio = theirs.median === 0 ? '' : `, x ${(ours.median / theirs.median).toFixed(2)}`;
  return `${difference < 0 ? '' : '+'}${short(difference)}${ratio}`;
}

/** @param {Judged} judged */
function row(judged) {
  const { goal, ours, theirs, limit, verdict } = judged;
  const name = goal.unit === '' ? goal.name : `${goal.name}, ${goal.unit}`;
  const limitText = limit === undefined || goal.beside === undefined ? '' : ` = ${short(limit)}`;
  return [name, spread(theirs), spread(ours), distance(judged), `${asked(goal)}${limitText}`, verdict];
}

/**
 * A Markdown table that also reads well in a terminal: min / median / max of each figure beside the floor's.
 *
 * @param {readonly Judged[]} judged
 * @returns {string}
 */
export function tableOf(judged) {
  const head = ['figure', 'floor', 'Unhunch', 'difference', 'goal', 'verdict'];
  const rows = [head, ...judged.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const line = /** @param {readonly string[]} cells */ (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = head, ...others] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
}
