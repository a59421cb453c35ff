import { assertNever } from '../../../shared/assert-never.ts';
import type { Mode } from '../../../shared/domain/view.ts';
import { formatClockTime } from '../../../shared/i18n/clock-time.ts';
import { formatTimeLeft } from '../../../shared/i18n/duration.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Words } from '../../bridge/words.tsx';
import { lengthText } from '../../player/length-text.ts';
import { offerText } from '../../player/offer-text.ts';
import { breakText } from '../lengths.ts';

export type ModeText = { readonly headline: string; readonly detail: string };

type PausedMode = Extract<Mode, { readonly is: 'paused' }>;
type BreakMode = Extract<Mode, { readonly is: 'break' }>;

function pausedText(
  mode: PausedMode,
  { takenAtMs, timeZone }: SessionSnapshot,
  { translate, locale }: Words,
): ModeText {
  const owed = translate('window.mode.paused.owed');
  if (mode.leftSeconds === null) {
    return {
      headline: translate('window.mode.paused'),
      detail: mode.owed ? owed : translate('window.mode.paused.detail'),
    };
  }
  const clock = { nowMs: takenAtMs, locale, timeZone };
  const time = formatClockTime(takenAtMs + mode.leftSeconds * 1000, clock);
  const left = formatTimeLeft(mode.leftSeconds, translate);
  return {
    headline: translate('window.mode.pausedUntil', { time }),
    detail: mode.owed ? owed : translate('window.mode.pausedUntil.detail', { left }),
  };
}

function runningBreakText(mode: BreakMode, { translate }: Words): ModeText {
  const figures = {
    ran: lengthText(mode.ranSeconds, translate),
    planned: lengthText(mode.plannedSeconds, translate),
  };
  if (mode.paused) {
    return {
      headline: translate('window.mode.break.paused'),
      detail: translate('window.mode.break.paused.detail', figures),
    };
  }
  return {
    headline: translate(`window.mode.break.${mode.kind}`),
    detail: translate('window.mode.break.detail', figures),
  };
}

function untilBreakText({ view, offer }: SessionSnapshot, { translate }: Words): ModeText {
  const time = formatTimeLeft(view.remainingSeconds, translate);
  const { name, detail } = offerText(offer, translate);
  return view.mode.is === 'notice'
    ? {
        headline: translate('window.mode.notice', { time }),
        detail: translate('window.mode.notice.detail', { next: name }),
      }
    : {
        headline: translate('window.mode.sitting', { time }),
        detail: translate('today.next', { name, detail }),
      };
}

/** What holds right now in a headline and one sentence, for every mode there is. */
export function modeText(snapshot: SessionSnapshot, words: Words): ModeText {
  const { translate } = words;
  const { mode } = snapshot.view;
  switch (mode.is) {
    case 'sitting':
    case 'notice':
      return untilBreakText(snapshot, words);
    case 'due':
      return { headline: translate('window.mode.due'), detail: translate('window.mode.due.detail') };
    case 'prompt':
      return { headline: translate('window.mode.prompt.waiting'), detail: breakText(mode, translate) };
    case 'owed':
      return { headline: translate('window.mode.owed'), detail: translate('window.mode.owed.detail') };
    case 'paused':
      return pausedText(mode, snapshot, words);
    case 'break':
      return runningBreakText(mode, words);
    case 'standing':
      return {
        headline: translate('window.mode.standing'),
        detail: translate('window.mode.standing.detail'),
      };
    case 'away':
      return {
        headline: translate(`window.mode.away.${mode.because}`),
        detail: translate('window.mode.away.detail'),
      };
    case 'off-hours':
      return {
        headline: translate('window.mode.offHours'),
        detail: translate('window.mode.offHours.detail'),
      };
    case 'asked-still-there': {
      const time = formatTimeLeft(mode.answerWithinSeconds, translate);
      return {
        headline: translate('window.mode.stillThere'),
        detail: translate('window.mode.stillThere.detail', { time }),
      };
    }
    default:
      return assertNever(mode, 'mode');
  }
}
