import type { launchMessages } from '../../shared/i18n/en/launch.ts';
import type { CommandLineProblem } from './command-line.ts';

type LaunchText = (
  key: keyof typeof launchMessages,
  values: { readonly [name: string]: string | number },
) => string;

/** One sentence that names what was wrong and what would be right. */
export function explainProblem(problem: CommandLineProblem, text: LaunchText): string {
  const { is, ...values } = problem;
  return text(`launch.${is}`, values);
}
