/**
 * Something the person at the keyboard can put right. Its message says what is wrong and what would be
 * right, and is printed without a stack trace.
 */
export class Problem extends Error {}

/**
 * Runs a command's main function. A `Problem` is printed as it is, anything else with its stack.
 *
 * @param {() => Promise<number>} main  resolves with the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * One line that says why something failed, with the cause that fetch hides one level down.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`.split('\n')[0] ?? error.name;
}
