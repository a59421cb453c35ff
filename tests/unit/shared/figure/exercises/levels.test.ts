import { describe, expect, it } from 'vitest';
import { figureExercises } from '../../../../../shared/figure/exercises/index.ts';
import { exerciseAs } from '../../../../../shared/figure/exercises/variant.ts';
import { onMat } from '../../../../../shared/figure/furniture/mat.ts';
import { sides } from '../../../../../shared/figure/rig/sides.ts';
import { stationAt } from '../../../../../shared/figure/rig/spine.ts';
import { placeOf } from '../../../../../shared/figure/rig/spots.ts';
import { dot, subtract } from '../../../../../shared/figure/rig/vector.ts';
import { exercises, formOf, isOnFloor } from '../../../../../shared/routines/catalogue.ts';
import { exerciseIds, formNames } from '../../../../../shared/routines/exercise.ts';
import { aMoment, amounts, angleBetween, direction } from '../moments.ts';

const gradedForms = exerciseIds.flatMap((exercise) =>
  formNames
    .filter((form) => exercises[exercise].forms[form] !== undefined)
    .flatMap((form) => (['easier', 'harder'] as const).map((level) => ({ exercise, form, level }))),
);

const pictureOf = ({ exercise, form, level }: (typeof gradedForms)[number], base: 'usual' | 'wheelchair') =>
  exerciseAs(figureExercises[exercise], { form, level, base });

describe.each(gradedForms)('$exercise, $form, $level', (graded) => {
  const { exercise, form, level } = graded;
  const plan = formOf(graded).levels[level];
  const usual = exerciseAs(figureExercises[exercise], { form, level: 'usual', base: 'usual' });

  it('has a picture of its own where the catalogue tells of one, and nowhere else', () => {
    const isOwn = form !== 'wheelchair' && pictureOf(graded, 'usual') !== usual;
    expect(isOwn).toBe((plan?.figure ?? null) !== null);
  });

  it('is drawn on the floor where the catalogue goes there', () => {
    const { props, seat } = pictureOf(graded, 'usual');
    const hasMat = props.some(({ id }) => id === 'mat') && seat === null;
    if (isOnFloor(formOf(graded), level)) expect(hasMat).toBe(true);
  });

  it('can be done in a wheelchair where the usual level can', () => {
    if (usual.wheelchair !== null) expect(pictureOf(graded, 'wheelchair').seat?.kind).toBe('wheelchair');
  });
});

describe('what is harder', () => {
  it('in the shoulder blade squeeze are elbows at a right angle', () => {
    for (const amount of amounts) {
      const { arms } = aMoment({ exercise: 'scap-squeeze', level: 'harder', amount }).skeleton;
      for (const side of sides) {
        const { shoulder, elbow, wrist } = arms[side];
        const bent = angleBetween(direction(shoulder, elbow), direction(elbow, wrist));
        expect(Math.abs(bent - 90)).toBeLessThan(1);
      }
    }
  });

  it('in the plank is the floor: from the knees up to one long line on the toes', () => {
    const at = (amount: number) => aMoment({ exercise: 'plank', level: 'harder', amount }).skeleton;
    for (const side of sides) {
      expect(at(0).legs[side].knee.y).toBeLessThan(onMat.knee + 3);
      expect(at(1).legs[side].knee.y).toBeGreaterThan(onMat.knee + 15);
      const { hip, knee, ankle } = at(1).legs[side];
      expect(angleBetween(direction(ankle, knee), direction(knee, hip))).toBeLessThan(12);
      expect(angleBetween(direction(ankle, hip), direction(hip, at(1).arms[side].shoulder))).toBeLessThan(15);
    }
  });

  it('in cat and cow are hands and knees on the mat, the thighs upright', () => {
    for (const amount of amounts) {
      const { legs, pose } = aMoment({ exercise: 'cat-cow', level: 'harder', amount }).skeleton;
      for (const side of sides) {
        expect(legs[side].knee.y).toBeCloseTo(onMat.knee, 0);
        expect(Math.abs(legs[side].knee.z - pose.root.z)).toBeLessThan(8);
      }
    }
  });

  it('in the hip stretch is an arm overhead', () => {
    const { arms, head } = aMoment({ exercise: 'hip-flexor', level: 'harder', amount: 1 }).skeleton;
    expect(arms.right.wrist.y).toBeGreaterThan(head.centre.y + 40);
  });
});

describe.each(['easier', 'usual', 'harder'] as const)('the plank, %s', (level) => {
  it('glows where the belly works, and not on the back', () => {
    const { exercise, skeleton } = aMoment({ exercise: 'plank', level, amount: 1 });
    for (const { on } of exercise.glows) {
      const { at, frame } = stationAt(skeleton.pose, 26);
      expect(dot(subtract(placeOf(skeleton, on), at), frame.forward)).toBeGreaterThan(8);
    }
  });
});

describe('what is easier in the plank', () => {
  it('is a wall: the hands on it, and one long line from the ankles to the shoulders', () => {
    const { legs, arms } = aMoment({ exercise: 'plank', level: 'easier', amount: 1 }).skeleton;
    for (const side of sides) {
      const { hip, ankle } = legs[side];
      expect(angleBetween(direction(ankle, hip), direction(hip, arms[side].shoulder))).toBeLessThan(15);
    }
  });
});
