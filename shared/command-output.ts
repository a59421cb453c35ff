/** What a command prints, and the code its process ends with: 2 for what it was given wrongly. */
export type CommandOutput = {
  readonly exitCode: 0 | 2;
  readonly standardOutput: string;
  readonly standardError: string;
};
