import type { Entry, Fault } from './draft.ts';

/** What every step of the wizard gets. */
export type StepProps = {
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly today: string;
  /** What is to be put right, once the person wanted to go on. */
  readonly fault: Fault | null;
};

/** The place of the sentence that says what is to be put right. */
export const faultId = 'goal-fault';
