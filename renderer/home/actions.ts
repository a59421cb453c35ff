import type { PersonAction, SessionView } from '../../shared/domain/view.ts';
import { formatDuration } from '../../shared/i18n/duration.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';

/** Everything but the pause, which comes in three lengths, is one button. */
export type SingleAction = Exclude<PersonAction, 'pause'>;
export type PauseUntil = Extract<SessionAction, { readonly is: 'pause' }>['until'];

export const pauseChoices: readonly PauseUntil[] = ['30-minutes', '1-hour', 'tomorrow'];

/** The answers to a prompt, in the order in which they are offered. */
const promptAnswers: readonly SingleAction[] = ['start-break', 'snooze', 'skip', 'dismiss'];

/** First what most people want in a moment where it can be done, then the rest. */
const order: readonly SingleAction[] = [
  'still-here',
  'finish-break',
  'resume-break',
  'pause-break',
  'unpause',
  'sit',
  'start-break',
  'snooze',
  'skip',
  'dismiss',
  'stand',
];

const labels: { readonly [A in Exclude<SingleAction, 'snooze'>]: MessageKey } = {
  'start-break': 'window.action.startBreak',
  skip: 'window.action.skip',
  dismiss: 'window.action.dismiss',
  unpause: 'window.action.unpause',
  stand: 'window.action.stand',
  sit: 'window.action.sit',
  'finish-break': 'window.action.finishBreak',
  'pause-break': 'window.action.pauseBreak',
  'resume-break': 'window.action.resumeBreak',
  'still-here': 'window.action.stillHere',
};

export type OfferedActions = {
  /** What the panel of an open prompt offers. */
  readonly answers: readonly SingleAction[];
  /** What stands under the ring. */
  readonly others: readonly SingleAction[];
  readonly canPause: boolean;
};

/** Each action that can be taken now, in one place and once. */
export function offeredActions(view: SessionView): OfferedActions {
  const isPrompt = view.mode.is === 'prompt';
  const offered = order.filter((action) => view.actions.includes(action));
  return {
    answers: isPrompt ? promptAnswers.filter((action) => offered.includes(action)) : [],
    others: isPrompt ? offered.filter((action) => !promptAnswers.includes(action)) : offered,
    canPause: view.actions.includes('pause'),
  };
}

export function actionText(action: SingleAction, view: SessionView, translate: Translate): string {
  if (action === 'snooze') {
    return translate('window.action.snooze', { time: formatDuration(view.snoozeSeconds, translate) });
  }
  if (action === 'start-break' && view.mode.is === 'prompt') return translate('window.action.start');
  return translate(labels[action]);
}
