import type { Translate } from '../../shared/i18n/translate.ts';
import type { RoutineOffer } from '../../shared/ipc/contract.ts';
import { exercises, formOf } from '../../shared/routines/catalogue.ts';
import type { Form, OpenPlan, Position } from '../../shared/routines/exercise.ts';
import { mainItemOf } from '../../shared/routines/programme.ts';
import { lengthText } from '../player/length-text.ts';

/** Seated where all of it can be done so; otherwise what the first exercise that cannot asks for. */
function positionOf(parts: readonly Form[]): Position {
  const demanding = parts.find(({ positions }) => !positions.includes('seated'));
  return demanding?.positions[0] ?? 'seated';
}

const openPlanOf = (parts: readonly Form[]): OpenPlan =>
  parts.some(({ openPlan }) => openPlan === 'visible') ? 'visible' : 'quiet';

export type OfferText = { readonly name: string; readonly detail: string };

/** What the card promises: "Shoulder blade squeeze", "63 s · seated · quiet". */
export function offerText({ routine, seconds }: RoutineOffer, translate: Translate): OfferText {
  const parts = routine.items.map(formOf);
  const first = translate(exercises[mainItemOf(routine).exercise].texts.name);
  const count = routine.items.filter(({ exercise }) => exercises[exercise].category !== 'setup').length - 1;
  return {
    name: count <= 0 ? first : translate('card.name.more', { first, count }),
    detail: translate('routine.card', {
      length: lengthText(seconds, translate),
      position: translate(`routine.position.${positionOf(parts)}`),
      openPlan: translate(`routine.openPlan.${openPlanOf(parts)}`),
    }),
  };
}
