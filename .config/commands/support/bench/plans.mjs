/**
 * What `tests/bench/ruler/measure.py` is to do in one run, but for the home it is to do it in.
 *
 * @typedef {{ readonly settleSeconds: number, readonly watchSeconds: number }} IdlePlan
 * @typedef {{ readonly due: string, readonly prompt: string, readonly window: string }} CardPlan
 * @typedef {{
 *   readonly item: string,
 *   readonly window: string,
 *   readonly watchSeconds: number,
 *   readonly closeItem: string | null,
 *   readonly afterSeconds: number,
 * }} BreakPlan
 * @typedef {{
 *   readonly subject: 'app' | 'floor' | 'hidden',
 *   readonly what: string,
 *   readonly session: { readonly ledgerSeconds: number, readonly sittingMinutes: number },
 *   readonly settleSeconds: number,
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
const watched = { watchSeconds: 12, afterSeconds: 60 };
const unwatched = { watchSeconds: 0, afterSeconds: 0 };

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

/** @type {Pick<Plan, 'session' | 'settleSeconds'>} */
const usual = { session: early, settleSeconds: 0 };
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
  if (has('break')) plans.push(keptWindow, fromCard(messages));
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
  card: {
    due: patternOf(messages, 'tray.tooltip.due'),
    prompt: patternOf(messages, 'tray.tooltip.prompt'),
    window: patternOf(messages, 'launch.card-title'),
  },
  break: ourBreak(messages, unwatched),
  rename: { clickToContentMs: 'promptToContentMs', clickToWindowMs: 'promptToWindowMs' },
});
