/**
 * What `tests/bench/ruler/measure.py` is to do in one run, but for the home it is to do it in.
 *
 * @typedef {{ readonly settleSeconds: number, readonly watchSeconds: number }} IdlePlan
 * @typedef {{ readonly due: string, readonly prompt: string, readonly window: string }} CardPlan
 * @typedef {{
 *   readonly item: string,
 *   readonly window: string,
 *   readonly waitSeconds: number,
 *   readonly watchSeconds: number,
 *   readonly closeItem: string | null,
 *   readonly afterSeconds: number,
 * }} BreakPlan
 * @typedef {{
 *   readonly subject: 'app' | 'floor' | 'hidden',
 *   readonly what: string,
 *   readonly session: { readonly ledgerSeconds: number, readonly sittingMinutes: number },
 *   readonly settleSeconds: number,
 *   readonly exercise?: string, // all a break consists of; chance chooses where none is named
 *   readonly idle?: IdlePlan,
 *   readonly card?: CardPlan,
 *   readonly break?: BreakPlan,
 *   readonly rename?: { readonly [figure: string]: string },
 * }} Plan
 *
 * @typedef {import('./goals.mjs').Part} Part
 * @typedef {{ readonly [key: string]: string }} Messages
 */

/** Some minutes into an ordinary sitting: nothing falls due while it is watched. */
const early = { ledgerSeconds: 300, sittingMinutes: 25 };
/** A break falls due after a few seconds of sitting. */
const almostDue = { ledgerSeconds: 5 * 60 - 8, sittingMinutes: 5 };

const settle = 10;
/** A break begins with a change of position; the exercise itself is watched. */
const watched = { waitSeconds: 20, watchSeconds: 20, afterSeconds: 60 };
const unwatched = { waitSeconds: 0, watchSeconds: 0, afterSeconds: 0 };

/**
 * A message as a regular expression in which every value is anything.
 *
 * @param {Messages} messages
 * @param {string} key
 */
function patternOf(messages, key) {
  const text = messages[key];
  if (text === undefined) throw new Error(`there is no message ${key}`);
  return `^${text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+')}$`;
}

/** Moves, holds and rests, as most exercises do. */
const ordinary = 'scap-squeeze';
/** Of the exercises of a short break the one with the most movement. */
const busiest = 'cat-cow';

/** @type {Pick<Plan, 'session' | 'settleSeconds' | 'exercise'>} */
const usual = { session: early, settleSeconds: 0, exercise: ordinary };
const floorBreak = { item: '^Take a break now$', window: '^Break$', closeItem: null };

/**
 * The runs of one round. What sits and what breaks is one run, since a break is to begin in an app that has sat.
 *
 * @param {readonly Part[]} parts
 * @param {Messages} messages
 * @returns {readonly Plan[]}
 */
export function plansOf(parts, messages) {
  const has = /** @param {Part} part */ (part) => parts.includes(part);
  /** @type {Pick<Plan, 'idle' | 'settleSeconds'>} */
  const sits = has('idle')
    ? { settleSeconds: 0, idle: { settleSeconds: 30, watchSeconds: 60 } }
    : { settleSeconds: settle };
  /** @type {Plan[]} */
  const plans = [];
  if (has('start')) {
    plans.push({ ...usual, subject: 'floor', what: 'start' }, { ...usual, subject: 'app', what: 'start' });
  }
  if (has('idle') || has('break')) {
    const what = [has('idle') ? 'idle' : '', has('break') ? 'break' : ''].filter(Boolean).join(', ');
    plans.push(
      { ...usual, ...sits, subject: 'floor', what, ...only(has('break'), { ...floorBreak, ...watched }) },
      { ...usual, ...sits, subject: 'app', what, ...only(has('break'), ourBreak(messages, watched)) },
    );
  }
  if (has('break')) plans.push(keptWindow, fromCard(messages), largeMovement(messages));
  return plans;
}

/**
 * @param {boolean} isWanted
 * @param {BreakPlan} plan
 * @returns {Pick<Plan, 'break'>}
 */
const only = (isWanted, plan) => (isWanted ? { break: plan } : {});

/**
 * @param {Messages} messages
 * @param {typeof watched} length
 * @returns {BreakPlan}
 */
const ourBreak = (messages, length) => ({
  item: patternOf(messages, 'tray.menu.startBreak'),
  window: patternOf(messages, 'launch.break-title'),
  closeItem: patternOf(messages, 'tray.menu.finishBreak'),
  ...length,
});

/** @type {Plan} */
const keptWindow = {
  ...usual,
  settleSeconds: settle,
  subject: 'hidden',
  what: 'break of a window that is kept',
  break: { ...floorBreak, ...unwatched },
};

/**
 * @param {Messages} messages
 * @returns {Plan}
 */
const fromCard = (messages) => ({
  subject: 'app',
  what: 'card, and the break from it',
  session: almostDue,
  settleSeconds: 0,
  exercise: ordinary,
  card: {
    due: patternOf(messages, 'tray.tooltip.due'),
    prompt: patternOf(messages, 'tray.tooltip.prompt'),
    window: patternOf(messages, 'launch.card-title'),
  },
  break: ourBreak(messages, unwatched),
  rename: { clickToContentMs: 'promptToContentMs', clickToWindowMs: 'promptToWindowMs' },
});

/**
 * @param {Messages} messages
 * @returns {Plan}
 */
const largeMovement = (messages) => ({
  ...usual,
  settleSeconds: settle,
  subject: 'app',
  what: 'break in which the whole body moves',
  exercise: busiest,
  break: ourBreak(messages, { ...watched, afterSeconds: 0 }),
  rename: {
    breakCpuPercent: 'busiestCpuPercent',
    breakPssMb: 'busiestPssMb',
    clickToWindowMs: 'busiestToWindowMs',
    clickToContentMs: 'busiestToContentMs',
  },
});
