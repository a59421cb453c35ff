/** The id of the words that say at which step one is; the heading of the step is described by them. */
export const progressId = 'first-run-progress';
