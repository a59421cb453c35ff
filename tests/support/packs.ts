import type { OwnContent } from '../../shared/packs/exercise-schema.ts';
import type { Pack } from '../../shared/packs/pack.ts';
import type { OwnExercise } from '../../shared/routines/own-exercise.ts';

/** A wall slide, ten times; name what differs. */
export const buildContent = (differing: Partial<OwnContent> = {}): OwnContent => ({
  name: 'Wall slide',
  steps: ['Stand with your back to a wall.', 'Slide both arms up, then down.'],
  where: 'standing',
  focus: 'scapula',
  category: 'mobility',
  timing: {
    is: 'repetitions',
    repetitions: 10,
    moveSeconds: 2,
    holdSeconds: 3,
    returnSeconds: 2,
    restSeconds: 1,
  },
  sides: 'together',
  sets: 1,
  betweenSetsSeconds: 0,
  stopIf: null,
  figure: null,
  ...differing,
});

/** A pack of that one exercise. */
export const buildPack = (differing: Partial<Pack> = {}): Pack => ({
  schemaVersion: 1,
  id: 'shoulder-care',
  name: 'Shoulder care',
  locale: 'en',
  licence: 'CC-BY-4.0',
  reviewer: null,
  exercises: [{ ...buildContent(), id: 'wall-slide' }],
  routines: [],
  ...differing,
});

/** The same as one of the person's own. */
export const buildOwn = (differing: Partial<OwnExercise> = {}): OwnExercise => ({
  ...buildContent(),
  id: 'own:wall-slide',
  language: null,
  ...differing,
});
