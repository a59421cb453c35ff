import type { Limit } from '../../../shared/choice/limits.ts';
import { formatTimeLeft } from '../../../shared/i18n/duration.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { exercisesIn, type Opened } from './places.ts';

/** Whether something can start now, and if not, why. */
export type Readiness =
  | { readonly is: 'ready' }
  | { readonly is: 'on-break' }
  | { readonly is: 'not-now' }
  | { readonly is: 'limited'; readonly limit: Limit };

/** While a break runs that is what holds; a limit is told when it is over. */
export function readinessOf(
  opened: Opened,
  { view, limits }: Pick<SessionSnapshot, 'view' | 'limits'>,
): Readiness {
  const own = exercisesIn(opened);
  const limit = limits.find(({ exercise }) => own.includes(exercise));
  if (view.mode.is === 'break') return { is: 'on-break' };
  if (limit !== undefined) return { is: 'limited', limit };
  return view.actions.includes('start-break') ? { is: 'ready' } : { is: 'not-now' };
}

const secondsPerMinute = 60;

function limitText(limit: Limit, translate: Translate): string {
  if (limit.is === 'gap') {
    return translate('library.limit.gap', {
      time: formatTimeLeft(limit.minutesLeft * secondsPerMinute, translate),
    });
  }
  return translate('library.limit.day', { count: exercises[limit.exercise].atMost?.perDay ?? 1 });
}

/** Why it cannot start, in words; null where it can. In a programme the exercise is named that waits. */
export function waitingText(opened: Opened, readiness: Readiness, translate: Translate): string | null {
  switch (readiness.is) {
    case 'ready':
      return null;
    case 'on-break':
      return translate('library.start.onBreak');
    case 'not-now':
      return translate('library.start.notNow');
    case 'limited': {
      const why = limitText(readiness.limit, translate);
      const name = exercises[readiness.limit.exercise].texts.name;
      return opened.is === 'exercise'
        ? why
        : translate('library.limit.named', { exercise: translate(name), why });
    }
  }
}
