import type { GoalAction } from '../../shared/goals/actions.ts';
import { changeGoals } from '../../shared/goals/change-goals.ts';
import type { Facts } from '../../shared/goals/day.ts';
import { firstGoalDate } from '../../shared/goals/goals.ts';
import { type GoalsOverview, overviewOf } from '../../shared/goals/overview.ts';
import { standingOf } from '../../shared/goals/standing.ts';
import type { HistoryAccount } from '../../shared/history/account.ts';
import type { GoalsKeeper } from './goals-keeper.ts';

export type GoalsDeskParts = {
  readonly keeper: Pick<GoalsKeeper, 'goals' | 'change' | 'troubles'>;
  /** The local date. */
  readonly today: () => string;
  readonly daysOff: () => readonly string[];
  readonly readHistory: (from: string | null) => HistoryAccount;
  /** Whether the goals could be read and saved may have changed, which is shown on every page. */
  readonly onTroubles: () => void;
};

/** Where windows read goals and say what they want of them. How a goal stands is worked out each time it is asked. */
export class GoalsDesk {
  readonly #parts: GoalsDeskParts;

  constructor(parts: GoalsDeskParts) {
    this.#parts = parts;
  }

  overview(): GoalsOverview {
    const { keeper, onTroubles } = this.#parts;
    const overview = overviewOf(keeper.goals, this.#facts());
    if (keeper.troubles.length > 0) onTroubles();
    return overview;
  }

  act(action: GoalAction): GoalsOverview {
    const { keeper, onTroubles } = this.#parts;
    const facts = this.#facts();
    keeper.change((goals) =>
      changeGoals(goals, action, {
        today: facts.today,
        offers: standingOf(goals, facts)?.offers ?? null,
      }),
    );
    onTroubles();
    return overviewOf(keeper.goals, this.#facts());
  }

  /** The history since there has been a goal; without one nothing is read. */
  #facts(): Facts {
    const { keeper, today, daysOff, readHistory } = this.#parts;
    const from = firstGoalDate(keeper.goals);
    const days = from === null ? [] : readHistory(from).days;
    return {
      days: new Map(days.map((day) => [day.date, day])),
      daysOff: daysOff(),
      today: today(),
    };
  }
}
