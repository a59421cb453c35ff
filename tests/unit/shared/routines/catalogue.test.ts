import { describe, expect, it } from 'vitest';
import { captionOf, doseOf, exercises } from '../../../../shared/routines/catalogue.ts';
import { doseMs, roundShapeOf } from '../../../../shared/routines/dose.ts';
import { exerciseIds, levels } from '../../../../shared/routines/exercise.ts';
import type { PhaseName } from '../../../../shared/routines/phase.ts';
import { english } from '../../../support/english.ts';

const all = Object.values(exercises);
const phases: readonly PhaseName[] = [
  'get-ready',
  'move',
  'hold',
  'return',
  'rest',
  'breathe-in',
  'hold-in',
  'breathe-out',
  'hold-out',
  'change-side',
  'timer',
  'done',
];

describe('the exercises', () => {
  it.each([
    ['scap-squeeze', 60],
    ['doorway-pec', 30],
    ['breath-belly', 60],
  ] as const)('%s takes %d seconds as a rule', (id, seconds) => {
    expect(doseMs(doseOf(id, 'usual', 'together'), exercises[id].levels.usual.rounds.usual)).toBe(
      seconds * 1000,
    );
  });

  it('have the doorway stretch twice in 70 seconds and for one arm in 20', () => {
    expect(doseMs(doseOf('doorway-pec', 'usual', 'together'), 2)).toBe(70_000);
    expect(doseMs(doseOf('doorway-pec', 'usual', 'by-side'), 1)).toBe(20_000);
  });

  it.each(exerciseIds)('%s is found by its own id', (id) => {
    expect(exercises[id].id).toBe(id);
  });

  it.each(exerciseIds.flatMap((id) => levels.map((level) => [id, level] as const)))(
    '%s, %s, has a dose that passes time and rounds within its range',
    (id, level) => {
      const { dose, doseBySide, rounds, reach } = exercises[id].levels[level];
      for (const each of [dose, doseBySide ?? dose]) {
        const shape = roundShapeOf(each);
        expect(shape.workMs).toBeGreaterThan(0);
        expect(shape.phases.every(({ lastsMs }) => lastsMs > 0)).toBe(true);
      }
      expect(rounds.least).toBeLessThanOrEqual(rounds.usual);
      expect(rounds.usual).toBeLessThanOrEqual(rounds.most);
      expect(reach).toBeGreaterThan(0);
      expect(reach).toBeLessThanOrEqual(1);
    },
  );

  it('asks less of the body when it is easier', () => {
    for (const { levels: plans } of all) expect(plans.easier.reach).toBeLessThan(plans.usual.reach);
  });

  it('say each sentence once', () => {
    for (const { texts } of all) {
      const keys = [
        ...texts.steps,
        ...texts.avoid,
        ...texts.stopSigns,
        texts.cue,
        texts.easier,
        texts.harder,
      ];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('a caption', () => {
  it.each(exerciseIds.flatMap((id) => phases.map((phase) => [id, phase] as const)))(
    'of %s, %s, is under eight words and ends without a full stop',
    (id, phase) => {
      const text = english(captionOf(id, phase));
      expect(text.split(/\s+/).length).toBeLessThan(8);
      expect(text).not.toMatch(/[.!]$/);
    },
  );
});
