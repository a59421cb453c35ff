import { stampOf } from '../calendar/local-stamp.ts';
import type { Grade } from '../opinions/opinions.ts';
import type { GradeLine } from './lines.ts';

/** How a strength session felt, as it was told at a wall time. */
export function gradedStrength(
  exercises: readonly string[],
  grade: Grade,
  { wallMs, timeZone }: { readonly wallMs: number; readonly timeZone: string },
): GradeLine {
  return { is: 'grade', ...stampOf(wallMs, timeZone), grade, exercises };
}
