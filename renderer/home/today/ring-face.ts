import { assertNever } from '../../../shared/assert-never.ts';
import type { SessionView } from '../../../shared/domain/view.ts';
import type { RingShape } from '../../ui/ring.tsx';

export type RingFace = { readonly shape: RingShape; readonly fraction: number };

/** How near the next break is, in sitting: 1 when it is due. After a snooze or a skip the ring opens again. */
function nearness({ remainingSeconds, sittingLimitSeconds }: SessionView): number {
  if (remainingSeconds <= 0) return 1;
  return Math.max(0, 1 - remainingSeconds / Math.max(1, sittingLimitSeconds));
}

const pausedFraction = (view: SessionView, owed: boolean): number => (owed ? 1 : nearness(view));

/** The shape and the fill of the large ring. It says the same as the ring of the tray icon. */
export function ringFace(view: SessionView): RingFace {
  const { mode } = view;
  switch (mode.is) {
    case 'sitting':
    case 'notice':
      return { shape: 'sitting', fraction: nearness(view) };
    case 'due':
    case 'prompt':
    case 'asked-still-there':
      return { shape: 'due', fraction: 1 };
    case 'break':
      return { shape: 'break', fraction: mode.ranSeconds / Math.max(1, mode.plannedSeconds) };
    case 'owed':
      return { shape: 'paused', fraction: pausedFraction(view, true) };
    case 'paused':
      return { shape: 'paused', fraction: pausedFraction(view, mode.owed) };
    case 'standing':
      return { shape: 'standing', fraction: 0 };
    case 'away':
    case 'off-hours':
      return { shape: 'away', fraction: 0 };
    default:
      return assertNever(mode, 'mode');
  }
}
