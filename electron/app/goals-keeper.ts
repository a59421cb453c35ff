import { type Goals, noGoals } from '../../shared/goals/goals.ts';
import { goalsFileOf, readGoalsFile } from '../../shared/goals/goals-file.ts';
import type { Trouble } from '../../shared/ipc/snapshots.ts';
import type { JsonFile, Log } from '../ports.ts';
import { type Change, KeptDocument } from './kept-document.ts';

export type GoalsParts = { readonly file: JsonFile; readonly log: Log };

/** What the person wants and says of it. */
export class GoalsKeeper {
  readonly #document: KeptDocument<Goals>;

  constructor({ file, log }: GoalsParts) {
    const document = { name: 'goals', empty: noGoals, parse: readGoalsFile, contentOf: goalsFileOf };
    this.#document = new KeptDocument({ file, log, ...document });
  }

  get goals(): Goals {
    return this.#document.value;
  }

  get isReadOnly(): boolean {
    return this.#document.isReadOnly;
  }

  get troubles(): readonly Trouble[] {
    return [
      ...(this.#document.isDamaged ? (['goals-damaged'] as const) : []),
      ...(this.#document.isUnsaved ? (['goals-not-saved'] as const) : []),
    ];
  }

  /** Holds from now on; what cannot be written holds until the app ends, and is told. */
  change(next: (goals: Goals) => Goals): Change {
    return this.#document.change(next);
  }
}
