import { useState } from 'react';
import {
  isWithin,
  type Period,
  periodAfter,
  periodAround,
  periodBefore,
  type Scale,
} from '../../../shared/progress/periods.ts';
import type { Calendar } from './calendar.ts';

/** Which period is looked at, and the ways from there. */
export type PeriodChoice = {
  readonly period: Period;
  readonly isNow: boolean;
  readonly choose: (scale: Scale) => void;
  readonly back: () => void;
  readonly forth: () => void;
  readonly now: () => void;
};

/**
 * A date is kept, and the scale in which it is looked at: who goes from a day to its week and back is where they were.
 */
export function usePeriod({ today, weekBegins }: Calendar): PeriodChoice {
  const [scale, choose] = useState<Scale>('week');
  const [date, setDate] = useState(today);
  const period = periodAround(scale, date, weekBegins);
  const show = (next: Period): void => setDate(isWithin(today, next) ? today : next.from);
  return {
    period,
    isNow: isWithin(today, period),
    choose,
    back: () => show(periodBefore(period)),
    forth: () => show(periodAfter(period)),
    now: () => setDate(today),
  };
}
