import type { SessionView } from '../../shared/domain/view.ts';
import type { PromptStyle } from '../../shared/settings/preferences.ts';
import type { WindowPlan } from '../ports.ts';

/**
 * Which windows there are: a projection of the session like the tray. The card is made ready while a break is near,
 * the break window while the card asks.
 */
function wishes({ mode }: SessionView): Omit<WindowPlan, 'style'> {
  switch (mode.is) {
    case 'notice':
    case 'due':
      return { card: 'ready', break: 'none' };
    case 'prompt':
      return { card: 'shown', break: 'ready' };
    case 'break':
      return { card: 'none', break: 'shown' };
    default:
      return { card: 'none', break: 'none' };
  }
}

const isUp = (plan: Omit<WindowPlan, 'style'>): boolean => plan.card === 'shown' || plan.break === 'shown';

/**
 * The windows in the style that is wanted. A question that is up, and the break it leads to, keep the style in which
 * they came: one chooses another in Settings, and a card that grew over the very list one is choosing from, which the
 * arrow keys go through one by one, would take it away from under one's hands.
 */
export function windowPlan(view: SessionView, wanted: PromptStyle, before: WindowPlan | null): WindowPlan {
  const plan = wishes(view);
  const isGoingOn = before !== null && isUp(before) && isUp(plan);
  return { ...plan, style: isGoingOn ? before.style : wanted };
}
