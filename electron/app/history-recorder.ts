import type { PlannedExercise } from '../../shared/history/exercises-done.ts';
import { plannedExercises } from '../../shared/history/exercises-done.ts';
import type { HistoryEvent } from '../../shared/history/lines.ts';
import type { Look } from '../../shared/history/look.ts';
import { type Recording, record, underWay } from '../../shared/history/recording.ts';
import type { Routine } from '../../shared/routines/programme.ts';

/** Turns what the engine decides into lines of the history. */
export class HistoryRecorder {
  #recording: Recording;
  readonly #routine: () => Routine | null;
  #planned: { readonly routine: Routine; readonly exercises: readonly PlannedExercise[] } | null = null;

  /** `routine`: what the break consists of that runs. */
  constructor(recording: Recording, routine: () => Routine | null) {
    this.#recording = recording;
    this.#routine = routine;
  }

  /** Takes one look at the engine and answers what has become history by it. */
  take(look: Look): readonly HistoryEvent[] {
    const { recording, lines } = record(this.#recording, look, this.#plan());
    this.#recording = recording;
    return lines;
  }

  /** What is under way, to be saved with the session. */
  get recording(): Recording {
    return this.#recording;
  }

  /** The sitting or rest that goes on, told up to the last look. */
  get underWay(): readonly HistoryEvent[] {
    return underWay(this.#recording);
  }

  #plan(): readonly PlannedExercise[] {
    const routine = this.#routine();
    if (routine === null) return [];
    if (this.#planned?.routine !== routine) this.#planned = { routine, exercises: plannedExercises(routine) };
    return this.#planned.exercises;
  }
}
