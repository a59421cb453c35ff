import type { SessionView } from '../../shared/domain/view.ts';
import type { WindowPlan } from '../ports.ts';

/**
 * Which windows there are: a projection of the session like the tray. The card is made ready while a break is near,
 * the break window while the card asks.
 */
export function windowPlan({ mode }: SessionView): WindowPlan {
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
