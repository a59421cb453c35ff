import type { MessageKey } from '../../i18n/messages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { conditionTexts } from '../../safety/ask-first.ts';
import { exerciseBasis } from '../../safety/exercise-basis.ts';
import { sources as works } from '../../safety/sources.ts';
import { exercises, formOf, holdsBreath, isOnFloor } from '../catalogue.ts';
import {
  type Caption,
  type ExerciseId,
  type Form,
  type FormName,
  formNames,
  type Level,
  levels,
  type Wheelchair,
} from '../exercise.ts';
import { itemMs, itemOf } from '../programme.ts';

const inSeconds = (exercise: ExerciseId, form: FormName, level: Level): number =>
  itemMs(itemOf(exercise, { form, level })) / 1000;

const captionText = (caption: Caption, translate: Translate) =>
  typeof caption === 'string'
    ? translate(caption)
    : { left: translate(caption.left), right: translate(caption.right) };

function describeLevel(exercise: ExerciseId, name: FormName, level: Level, translate: Translate) {
  const form = formOf({ exercise, form: name });
  const plan = form.levels[level];
  if (plan === null) return null;
  const { dose, sets, rounds, reach } = plan;
  return {
    seconds: inSeconds(exercise, name, level),
    dose,
    sets,
    rounds,
    reach,
    onFloor: isOnFloor(form, level),
    how: 'how' in plan ? translate(plan.how) : null,
  };
}

function describeCaptions({ captions }: Form, translate: Translate) {
  const phases = Object.entries(captions.phases);
  return {
    ...Object.fromEntries(phases.map(([phase, caption]) => [phase, captionText(caption, translate)])),
    ...(captions.stations.length === 0 ? {} : { stations: captions.stations.map((key) => translate(key)) }),
  };
}

function describeForm(exercise: ExerciseId, name: FormName, translate: Translate) {
  const form = formOf({ exercise, form: name });
  const { positions, equipment, office, openPlan, sides, holdSeconds, figure, steps } = form;
  return {
    positions,
    equipment,
    office,
    openPlan,
    sides,
    holdSeconds,
    holdsBreath: holdsBreath(form),
    levels: Object.fromEntries(
      levels.map((level) => [level, describeLevel(exercise, name, level, translate)]),
    ),
    figure: translate(figure),
    steps: steps.map(({ text }) => translate(text)),
    captions: describeCaptions(form, translate),
  };
}

const describeWheelchair = (wheelchair: Wheelchair, translate: Translate) => ({
  ...wheelchair,
  note: translate(wheelchair.note),
});

function describeBasis(id: ExerciseId, translate: Translate) {
  const { sources, unchecked } = exerciseBasis[id];
  return {
    sources: sources.flatMap((source) => works[source].works.map(({ citation }) => citation)),
    unchecked:
      unchecked.is === 'everything'
        ? unchecked
        : { ...unchecked, lines: unchecked.lines.map((line) => translate(line)) },
  };
}

/** An exercise as one plain record with its texts in one language; the standard form is spread over it. */
export function describeExercise(id: ExerciseId, translate: Translate) {
  const { forms, texts, wheelchair, ...facts } = exercises[id];
  const standard = describeForm(id, 'standard', translate);
  const { easier, harder } = forms.standard.levels;
  const textsOf = (keys: readonly MessageKey[]) => keys.map((key) => translate(key));
  return {
    id,
    name: translate(texts.name),
    category: facts.category,
    style: facts.style,
    position: standard.positions.join('/'),
    focus: facts.focus,
    bestAt: facts.bestAt,
    seconds: inSeconds(id, 'standard', 'usual'),
    ...standard,
    cue: translate(texts.cue),
    avoid: textsOf(texts.avoid),
    easier: easier === null ? null : translate(easier.how),
    harder: harder === null ? null : translate(harder.how),
    stopSigns: textsOf(texts.stopSigns),
    notes: textsOf(texts.notes),
    askFirst: textsOf(facts.askFirst.map((condition) => conditionTexts[condition])),
    leaveOutWith: textsOf(facts.leaveOutWith.map((condition) => conditionTexts[condition])),
    withoutHoldsWith: textsOf(facts.withoutHoldsWith.map((condition) => conditionTexts[condition])),
    hiddenBy: facts.hiddenBy,
    atMost: facts.atMost,
    wheelchair: describeWheelchair(wheelchair, translate),
    forms: Object.fromEntries(
      formNames
        .filter((name) => forms[name] !== undefined)
        .map((name) => [name, describeForm(id, name, translate)]),
    ),
    basis: describeBasis(id, translate),
  };
}
