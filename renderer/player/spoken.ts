import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { captionOf } from '../../shared/routines/catalogue.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';

/** What lies further apart than this did not happen in one breath: the page stalled, and the older of it is stale. */
const togetherMs = 1_000;

function wordsOf(event: RoutineEvent, translate: Translate): string {
  switch (event.is) {
    case 'phase':
      return translate(captionOf(event));
    case 'halfway':
      return translate('routine.halfway');
    case 'count':
      return translate('routine.count', { count: event.count });
    default:
      return assertNever(event, 'event of a routine');
  }
}

/** The line for those who listen: each phase, halfway, and the last three seconds. Null when there is nothing new. */
export function spokenLine(events: readonly RoutineEvent[], translate: Translate): string | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  const fresh = events.filter(({ ranMs }) => last.ranMs - ranMs <= togetherMs);
  return fresh.map((event) => wordsOf(event, translate)).join('. ');
}
