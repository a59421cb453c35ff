import type { CommandOutput } from '../../command-output.ts';
import { sourceMessages } from '../../i18n/messages.ts';
import { createTranslator, type Translate } from '../../i18n/translate.ts';
import { reviews } from '../../safety/about-content.ts';
import { exerciseIds } from '../exercise.ts';
import { programmes } from '../programmes/index.ts';
import { type Programme, programmeSeconds } from '../programmes/programme.ts';
import { describeExercise } from './describe-exercise.ts';
import { formatTable } from './format-table.ts';

const usage = 'usage: npm run --silent routines [-- --json]';

const describeProgramme = ({ id, kind, name, routine, hoursBetween }: Programme, translate: Translate) => ({
  id,
  kind,
  name: translate(name),
  seconds: programmeSeconds({ routine }),
  items: routine.items,
  hoursBetween,
});

function inWords(translate: Translate): string {
  const exerciseRows = exerciseIds.map((id) => {
    const { name, seconds, position, office, openPlan, focus, forms } = describeExercise(id, translate);
    const others = Object.keys(forms).filter((form) => form !== 'standard');
    return [id, name, `${seconds} s`, position, office, openPlan, focus, others.join(', ')];
  });
  const programmeRows = programmes.map((programme) => [
    programme.id,
    `${programmeSeconds(programme)} s`,
    programme.routine.items.map(({ exercise }) => exercise).join(', '),
  ]);
  const exerciseHead = [
    'exercise',
    'name',
    'usual',
    'position',
    'office',
    'open plan',
    'focus',
    'other forms',
  ];
  return [
    formatTable([exerciseHead, ...exerciseRows]),
    formatTable([['programme', 'takes', 'exercises'], ...programmeRows]),
    `${reviewText(translate)}\n`,
  ].join('\n');
}

function reviewText(translate: Translate): string {
  const review = reviews.exercises;
  return review.is === 'reviewed'
    ? translate('safety.review.done', { name: review.by, date: review.on })
    : translate('safety.review.none');
}

const asJson = (translate: Translate): string =>
  `${JSON.stringify(
    {
      exercises: exerciseIds.map((id) => describeExercise(id, translate)),
      programmes: programmes.map((programme) => describeProgramme(programme, translate)),
      review: { is: reviews.exercises.is, text: reviewText(translate) },
    },
    null,
    2,
  )}\n`;

/** The whole of `routines [--json]`, but for printing: the catalogue with its English texts. */
export function runRoutinesCommand(args: readonly string[]): CommandOutput {
  const [first, ...more] = args;
  const wrong = first === undefined || first === '--json' ? more[0] : first;
  if (wrong !== undefined) {
    const standardError = `expected nothing or --json, not "${wrong}"\n${usage}\n`;
    return { exitCode: 2, standardOutput: '', standardError };
  }
  const translate = createTranslator(sourceMessages, 'en', (fault) => {
    throw fault;
  });
  const standardOutput = first === '--json' ? asJson(translate) : inWords(translate);
  return { exitCode: 0, standardOutput, standardError: '' };
}
