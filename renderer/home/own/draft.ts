import { contentSchema, type OwnContent } from '../../../shared/packs/exercise-schema.ts';
import type { Fault } from '../../../shared/packs/fault.ts';
import { faultOf } from '../../../shared/packs/fault-of-issue.ts';
import { type ExerciseId, exerciseIds, type Position } from '../../../shared/routines/exercise.ts';
import type { OwnCategory, OwnExercise, OwnFocus, OwnTiming } from '../../../shared/routines/own-exercise.ts';
import { parseNumberText } from '../settings/number-text.ts';

/** What is typed in, as it is typed. */
export const numberFields = [
  'repetitions',
  'moveSeconds',
  'holdSeconds',
  'returnSeconds',
  'restSeconds',
  'times',
  'minutes',
  'sets',
  'betweenSetsSeconds',
] as const;
export type NumberName = (typeof numberFields)[number];

/** The numbers that each way of timing asks for. */
export const timingNumbers: { readonly [I in OwnTiming['is']]: readonly NumberName[] } = {
  repetitions: ['repetitions', 'moveSeconds', 'holdSeconds', 'returnSeconds', 'restSeconds'],
  hold: ['times', 'holdSeconds', 'restSeconds'],
  minutes: ['minutes'],
};

/** An exercise in the form. Numbers stay as they were typed until they are read. */
export type Draft = {
  readonly name: string;
  /** One a line. */
  readonly steps: string;
  readonly category: OwnCategory;
  readonly where: Position;
  readonly focus: OwnFocus;
  readonly timing: OwnTiming['is'];
  readonly numbers: { readonly [N in NumberName]: string };
  readonly sides: OwnContent['sides'];
  readonly stopIf: string;
  readonly figure: ExerciseId | null;
};

export const emptyDraft: Draft = {
  name: '',
  steps: '',
  category: 'mobility',
  where: 'seated',
  focus: 'whole',
  timing: 'repetitions',
  numbers: {
    repetitions: '8',
    moveSeconds: '2',
    holdSeconds: '5',
    returnSeconds: '2',
    restSeconds: '1',
    times: '1',
    minutes: '2',
    sets: '1',
    betweenSetsSeconds: '30',
  },
  sides: 'together',
  stopIf: '',
  figure: null,
};

/** An exercise as it stands in the form when it is to be changed. */
export function draftOf(exercise: OwnExercise): Draft {
  const { name, steps, category, where, focus, timing, sides, stopIf, figure, sets } = exercise;
  const { is, ...prescribed } = timing;
  const numbers = Object.entries({ ...prescribed, sets }).map(([key, value]): readonly [string, string] => [
    key,
    String(value),
  ]);
  const between = sets > 1 ? { betweenSetsSeconds: String(exercise.betweenSetsSeconds) } : {};
  return {
    ...{ name, category, where, focus, sides, figure },
    steps: steps.join('\n'),
    timing: is,
    numbers: { ...emptyDraft.numbers, ...Object.fromEntries(numbers), ...between },
    stopIf: stopIf ?? '',
  };
}

export type Field = Exclude<keyof Draft, 'numbers'> | NumberName;

/** What is wrong in a field; `step` where it is about one of the steps, from 1. */
export type FieldProblem = { readonly field: Field; readonly fault: Fault; readonly step: number | null };

export type Read =
  | { readonly is: 'right'; readonly content: OwnContent }
  | { readonly is: 'wrong'; readonly problems: readonly FieldProblem[] };

const stepsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function enteredIn({ numbers, timing, steps, name, stopIf, ...same }: Draft): unknown {
  const number = (field: NumberName) => parseNumberText(numbers[field]);
  const sets = number('sets');
  return {
    ...same,
    name: name.trim(),
    steps: stepsOf(steps),
    timing: { is: timing, ...Object.fromEntries(timingNumbers[timing].map((each) => [each, number(each)])) },
    sets,
    betweenSetsSeconds: sets === 1 ? 0 : number('betweenSetsSeconds'),
    stopIf: stopIf.trim() === '' ? null : stopIf.trim(),
  };
}

const isNumberName = (name: string): name is NumberName => numberFields.some((each) => each === name);
const isField = (name: string): name is Exclude<Field, NumberName> =>
  name !== 'numbers' && Object.hasOwn(emptyDraft, name);

function fieldOf(path: readonly (string | number)[]): Field {
  const [outer, inner] = path.map(String);
  const name = outer === 'timing' && inner !== undefined ? inner : (outer ?? '');
  if (isNumberName(name)) return name;
  return isField(name) ? name : 'name';
}

/** What the form makes of a draft: an exercise, or what is wrong with each of its fields. */
export function readDraft(draft: Draft): Read {
  const parsed = contentSchema.safeParse(enteredIn(draft));
  if (parsed.success) return { is: 'right', content: parsed.data };
  const problems = parsed.error.issues.map((issue): FieldProblem => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const [, inner] = path;
    const field = fieldOf(path);
    return {
      field,
      fault: faultOf({ issue, path }),
      step: field === 'steps' && typeof inner === 'number' ? inner + 1 : null,
    };
  });
  // One for each field: the closest to what would be right comes last.
  const fields = problems.map(({ field }) => field);
  const told = problems.filter(({ field }, index) => fields.lastIndexOf(field) === index);
  // That it takes too long says nothing new beside a number that is out of its range.
  const others = told.filter(({ fault }) => fault.is !== 'exercise-too-long');
  return { is: 'wrong', problems: others.length > 0 ? others : told };
}

/** What of a draft can be shown before it is complete: its figure, and its length where the numbers are right. */
export function previewOf(draft: Draft): OwnContent | null {
  const read = readDraft({ ...draft, name: '1', steps: '1', stopIf: '' });
  return read.is === 'right' ? read.content : null;
}

export const isExerciseId = (text: string): text is ExerciseId => exerciseIds.some((id) => id === text);
