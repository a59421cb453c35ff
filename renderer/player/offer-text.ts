import { textOf } from '../../shared/i18n/text-of.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { RoutineOffer } from '../../shared/ipc/snapshots.ts';
import { categoryOf, formOf, nameOf } from '../../shared/routines/catalogue.ts';
import type { Form, OpenPlan, Position } from '../../shared/routines/exercise.ts';
import { mainItemOf } from '../../shared/routines/programme.ts';
import { lengthText } from './length-text.ts';

type Part = Pick<Form, 'positions' | 'openPlan'>;

/** Seated where all of it can be done so; otherwise what the first exercise that cannot asks for. */
function positionOf(parts: readonly Part[]): Position {
  const demanding = parts.find(({ positions }) => !positions.includes('seated'));
  return demanding?.positions[0] ?? 'seated';
}

const openPlanOf = (parts: readonly Part[]): OpenPlan =>
  parts.some(({ openPlan }) => openPlan === 'visible') ? 'visible' : 'quiet';

export type OfferText = { readonly name: string; readonly detail: string };

/** What the card promises: "Shoulder blade squeeze", "63 s · seated · quiet". */
export function offerText({ routine, seconds }: RoutineOffer, translate: Translate): OfferText {
  const parts = routine.items.map((item) => formOf(item));
  const first = textOf(nameOf(mainItemOf(routine).exercise), translate);
  const count = routine.items.filter(({ exercise }) => categoryOf(exercise) !== 'setup').length - 1;
  return {
    name: count <= 0 ? first : translate('card.name.more', { first, count }),
    detail: translate('routine.card', {
      length: lengthText(seconds, translate),
      position: translate(`routine.position.${positionOf(parts)}`),
      openPlan: translate(`routine.openPlan.${openPlanOf(parts)}`),
    }),
  };
}
