import type { Submit } from './use-draft.ts';

/** What every control of a row gets from its row. */
export type ControlProps<V> = {
  readonly saved: V;
  readonly submit: Submit;
  /** The id of the first field; the others begin with it. */
  readonly id: string;
  readonly labelId: string;
  /** The ids of help and problem. */
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly disabled: boolean;
};
