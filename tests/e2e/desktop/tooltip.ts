import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { translate } from './catalogue.ts';

export type RestingReason =
  | 'silence'
  | 'locked'
  | 'asleep'
  | 'starting'
  | 'afterBreak'
  | 'standing'
  | 'offHours';

/** What the tooltip says, as far as the tests ask. Beyond a minute it says whole minutes. */
export type TooltipState =
  | { readonly is: 'sitting'; readonly sittingSeconds: number; readonly breakInSeconds: number }
  | { readonly is: 'due' | 'owed' | 'prompt'; readonly sittingSeconds: number }
  | { readonly is: 'paused'; readonly until: string; readonly sittingSeconds: number }
  | { readonly is: 'break' | 'break-paused'; readonly leftSeconds: number }
  | { readonly is: 'resting'; readonly because: RestingReason; readonly keptSeconds: number }
  | { readonly is: 'other'; readonly text: string };

type Groups = Readonly<Record<string, string>>;
type Wording = { readonly pattern: RegExp; readonly toState: (groups: Groups) => TooltipState };

const unitSeconds: Readonly<Record<string, number>> = { h: 3600, min: 60, s: 1 };

/** `1 h 5 min`, `18 min`, `25 s` */
function parseDuration(text = ''): number {
  return [...text.matchAll(/(\d+) (h|min|s)\b/g)].reduce(
    (total, [, amount = '0', unit = 's']) => total + Number(amount) * (unitSeconds[unit] ?? 0),
    0,
  );
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The message as a pattern in which every value is a group of its name. */
function patternOf(key: MessageKey, names: readonly string[]): RegExp {
  const marked = translate(key, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
  const source = escaped(marked).replaceAll(/<(\w+)>/g, '(?<$1>.+?)');
  return new RegExp(`^${source}$`);
}

const wording = (
  key: MessageKey,
  names: readonly string[],
  toState: (groups: Groups) => TooltipState,
): Wording => ({ pattern: patternOf(key, names), toState });

const restingReasons: Readonly<Record<string, RestingReason>> = {
  [translate('tray.state.silence')]: 'silence',
  [translate('tray.state.locked')]: 'locked',
  [translate('tray.state.asleep')]: 'asleep',
  [translate('tray.state.starting')]: 'starting',
  [translate('tray.state.afterBreak')]: 'afterBreak',
  [translate('tray.state.standing')]: 'standing',
  [translate('tray.state.offHours')]: 'offHours',
};

function resting({ state = '', sitting }: Groups): TooltipState {
  const because = restingReasons[state];
  if (because === undefined) return { is: 'other', text: state };
  return { is: 'resting', because, keptSeconds: parseDuration(sitting) };
}

const sat = (groups: Groups): { readonly sittingSeconds: number } => ({
  sittingSeconds: parseDuration(groups.sitting),
});

/** First match wins: the more a message says of its own, the earlier it stands. */
const wordings: readonly Wording[] = [
  wording('tray.tooltip.kept', ['state', 'sitting'], resting),
  wording('tray.tooltip.cleared', ['state'], resting),
  wording('tray.tooltip.due', ['sitting'], (groups) => ({ is: 'due', ...sat(groups) })),
  wording('tray.tooltip.owed', ['sitting'], (groups) => ({ is: 'owed', ...sat(groups) })),
  wording('tray.tooltip.prompt', ['sitting'], (groups) => ({ is: 'prompt', ...sat(groups) })),
  wording('tray.tooltip.break', ['left'], ({ left }) => ({ is: 'break', leftSeconds: parseDuration(left) })),
  wording('tray.tooltip.breakPaused', ['left'], ({ left }) => ({
    is: 'break-paused',
    leftSeconds: parseDuration(left),
  })),
  wording('tray.tooltip.pausedUntil', ['time', 'sitting'], (groups) => ({
    is: 'paused',
    until: groups.time ?? '',
    ...sat(groups),
  })),
  wording('tray.tooltip.sitting', ['sitting', 'left'], (groups) => ({
    is: 'sitting',
    ...sat(groups),
    breakInSeconds: parseDuration(groups.left),
  })),
];

export function parseTooltip(text: string): TooltipState {
  for (const { pattern, toState } of wordings) {
    const groups = pattern.exec(text.trim())?.groups;
    if (groups !== undefined) return toState(groups);
  }
  return { is: 'other', text };
}

/** True for a state of sitting whose ledger has at least so many seconds. */
export const hasSatFor =
  (atLeastSeconds: number) =>
  (state: TooltipState): boolean =>
    state.is === 'sitting' && state.sittingSeconds >= atLeastSeconds;

export const isResting =
  (because: RestingReason) =>
  (state: TooltipState): boolean =>
    state.is === 'resting' && state.because === because;
