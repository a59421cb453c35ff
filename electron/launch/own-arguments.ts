/** What `process` tells of the start. */
export type StartFacts = {
  readonly argv: readonly string[];
  /** `process.defaultApp`: Electron was given a folder to run, which stands among the arguments. */
  readonly isDefaultApp: boolean;
};

/**
 * The arguments that are meant for the app. They follow the program's own path; Electron run on a folder gets that
 * folder first, after any switches of its own.
 */
export function ownArguments({ argv, isDefaultApp }: StartFacts): readonly string[] {
  const [, ...given] = argv;
  if (!isDefaultApp) return given;
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  return folder === -1 ? given : given.filter((_argument, index) => index !== folder);
}
