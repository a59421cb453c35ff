import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { captionOf } from '../../shared/routines/catalogue.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';

/** The words on the screen in a phase: the sentence to do now, and at the end the thanks of the farewell. */
export function lineOf(event: Extract<RoutineEvent, { is: 'phase' }>, kind: BreakKind): MessageKey {
  return event.phase === 'done' ? `break.done.${kind}` : captionOf(event);
}
