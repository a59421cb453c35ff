import { describe, expect, it } from 'vitest';
import { exerciseMessages } from '../../../../shared/i18n/en/exercises.ts';
import { captionOf, exercises, formOf, planOf } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds, type Form, formNames, levels, sides } from '../../../../shared/routines/exercise.ts';
import { itemOf } from '../../../../shared/routines/programme.ts';
import { timelineOf } from '../../../../shared/routines/timeline.ts';
import { english } from '../../../support/english.ts';

const versions = exerciseIds.flatMap((exercise) =>
  formNames
    .filter((form) => exercises[exercise].forms[form] !== undefined)
    .map((form) => ({ exercise, form, name: `${exercise}, ${form}` })),
);

/** What is played of a form, at every level. */
const segmentsOf = ({ exercise, form }: (typeof versions)[number]) =>
  levels.flatMap((level) =>
    timelineOf({ items: [itemOf(exercise, { form, level })] }, []).flatMap(({ segments }) => segments),
  );

const keysOf = (form: Form): readonly string[] => [
  form.figure,
  ...form.steps.map(({ text }) => text),
  ...[form.levels.easier, form.levels.harder].flatMap((plan) => (plan === null ? [] : [plan.how])),
  ...[form.levels.easier, form.levels.harder].flatMap((plan) => plan?.figure ?? []),
  ...form.captions.stations,
  ...Object.values(form.captions.phases).flatMap((own) =>
    typeof own === 'string' ? [own] : Object.values(own),
  ),
];

const wordsIn = (text: string): number => text.split(/\s+/).length;

describe('the captions of an exercise', () => {
  it.each(versions)('$name: are one line under eight words for everything that is played', (version) => {
    for (const { phase, side, round, rounds } of segmentsOf(version)) {
      const text = english(captionOf({ ...version, phase, side, repetition: round, repetitions: rounds }));
      expect(wordsIn(text), text).toBeLessThan(8);
      expect(text).toMatch(/^[A-Z].*[^.!?…]$/);
    }
  });

  it.each(versions)('$name: are spoken in a phase that is played', (version) => {
    const played = new Set<string>(segmentsOf(version).map(({ phase }) => phase));
    for (const phase of Object.keys(formOf(version).captions.phases)) {
      // A rest may also be what is left over when the level was changed, or what follows the last breath.
      if (phase !== 'rest') expect([...played]).toContain(phase);
    }
  });

  it.each(versions)('$name: say for every side which one it is', (version) => {
    for (const own of Object.values(formOf(version).captions.phases)) {
      if (typeof own === 'string') continue;
      const [left, right] = sides.map((side) => english(own[side]));
      expect(left).toMatch(/left|right/);
      expect(right).not.toBe(left);
    }
  });

  it.each(versions)('$name: name as many stations as there are', (version) => {
    const { captions, levels: plans } = formOf(version);
    const stations = plans.usual.dose.is === 'stations' ? plans.usual.rounds.usual : 0;
    expect(captions.stations).toHaveLength(stations);
  });
});

describe('the texts of the catalogue', () => {
  it('are all said somewhere', () => {
    const said = Object.values(exercises).flatMap(({ texts, forms, wheelchair }) => [
      texts.name,
      texts.cue,
      ...texts.avoid,
      ...texts.stopSigns,
      ...texts.notes,
      wheelchair.note,
      ...Object.values(forms).flatMap(keysOf),
    ]);
    expect([...new Set<string>(said)].toSorted()).toEqual(Object.keys(exerciseMessages).toSorted());
  });

  it.each(exerciseIds)('%s: speak of no other exercise', (id) => {
    const { texts, forms, wheelchair } = exercises[id];
    const own = [texts.name, texts.cue, wheelchair.note, ...Object.values(forms).flatMap(keysOf)];
    for (const key of [...own, ...texts.avoid, ...texts.stopSigns, ...texts.notes]) {
      expect(key.startsWith(`exercise.${id}.`)).toBe(true);
    }
  });

  it('give no two exercises the same name', () => {
    const names = Object.values(exercises).map(({ texts }) => english(texts.name));
    expect(new Set(names).size).toBe(exerciseIds.length);
  });

  it.each(versions)(
    '$name: explain each step for a moment that comes, but for what follows the end',
    (version) => {
      const played = new Set<string>(['rest', ...segmentsOf(version).map(({ phase }) => phase)]);
      for (const { during } of formOf(version).steps) {
        if (during.length > 0) expect(during.some((phase) => played.has(phase))).toBe(true);
      }
    },
  );
});

describe('what exercises say of themselves', () => {
  it('is that none holds the breath in the form without holds', () => {
    const noHolds = Object.values(exercises).flatMap(({ forms }) => forms['no-holds'] ?? []);
    expect(noHolds).toHaveLength(2);
    for (const { levels: plans } of noHolds) {
      for (const plan of [plans.easier, plans.usual, plans.harder]) {
        const dose = plan?.dose;
        if (dose?.is === 'breath') expect(dose.holdInSeconds + dose.holdOutSeconds).toBe(0);
      }
    }
  });

  it('is a wheelchair form they have, or another exercise that needs no floor', () => {
    for (const { wheelchair, id } of Object.values(exercises)) {
      if (wheelchair.is !== 'replaced') {
        expect(exercises[id].forms[wheelchair.form], id).toBeDefined();
        continue;
      }
      const { positions } = exercises[wheelchair.by].forms.standard;
      expect(positions).toContain('seated');
      expect(english(wheelchair.note).toLowerCase()).toContain(
        english(exercises[wheelchair.by].texts.name).toLowerCase(),
      );
    }
  });

  it('is that a breath is never held for more than four breaths of 4-7-8, nor three minutes in a box', () => {
    expect(planOf({ exercise: 'breath-478', form: 'standard' }, 'usual').rounds.most).toBe(4);
    for (const level of levels) {
      const { dose, rounds } = planOf({ exercise: 'breath-box', form: 'standard' }, level);
      if (dose.is !== 'breath') throw new Error('a box is breathed');
      const breathSeconds = dose.inSeconds + dose.holdInSeconds + dose.outSeconds + dose.holdOutSeconds;
      expect(breathSeconds * rounds.most).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ['osteoporosis', ['chair-ext', 'roller-ext', 'chair-rotation', 'cat-cow', 'childs-pose']],
    ['shoulder', ['wall-angel', 'doorway-pec']],
    ['pregnancy', ['roller-ext', 'dead-bug', 'sphinx']],
    ['knee', ['bird-dog', 'childs-pose']],
  ] as const)('is whom they are hidden from: %s', (flag, ids) => {
    expect(exerciseIds.filter((id) => exercises[id].hiddenBy.includes(flag))).toEqual(ids);
  });
});
