import { describe, expect, it } from 'vitest';
import { isSameRequest, levelShown, requestAt, sceneAt } from '../../../../renderer/player/figure-scene.ts';
import { previewPose } from '../../../../renderer/player/preview.ts';
import { itemOf, routineMs } from '../../../../shared/routines/programme.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { extentOf, pointsOf } from '../../shared/figure/moments.ts';

const body = { base: 'usual', restingArm: null } as const;

type Pose = Parameters<typeof sceneAt>[0];

function dotOf(pose: Pose) {
  const dot = sceneAt(pose, body).shapes.find(({ id }) => id === 'breath-dot');
  if (dot === undefined || dot.kind === 'glow') return null;
  const { left, right, top, bottom } = extentOf(pointsOf(dot.d));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The longest way that the dot of a breath goes between two frames of a twentieth of a second. */
function longestStep(poses: readonly Pose[]): number {
  const dots = poses.map(dotOf);
  const steps = dots.slice(1).map((dot, index) => {
    const before = dots[index];
    return dot === null || before === null || before === undefined
      ? Number.NaN
      : Math.hypot(dot.x - before.x, dot.y - before.y);
  });
  return Math.max(...steps);
}

const frameMs = 50;
/** 368 units in four seconds, and a fifth more for rounding. */
const oneFrame = (368 / 4_000) * frameMs * 1.2;

const box = itemOf('breath-box');
const preview = Array.from({ length: 400 }, (_, frame) => previewPose(box, frame * frameMs));

/** Two seconds more than the routine lasts, so that its end is among them. */
function played(exercise: 'breath-box' | 'breath-478'): readonly Pose[] {
  const routine = { items: [itemOf(exercise)] } as const;
  const run = { startedAtMs: 0, pauses: [], changes: [] };
  const frames = Math.ceil(routineMs(routine) / frameMs);
  return Array.from({ length: frames + 40 }, (_, frame) => {
    const moment = momentAt(routine, run, frame * frameMs);
    return { ...moment, phase: moment.phase.is, running: null, hasArrow: false };
  });
}

describe('the dot of a box breath', () => {
  it('moves along every side on the card, in the pauses too, and never jumps', () => {
    expect(longestStep(preview)).toBeLessThan(oneFrame);
    const at = (elapsedMs: number) => dotOf(previewPose(box, elapsedMs));
    expect(at(6_000)?.x).toBeCloseTo(200, 0);
    expect(at(14_000)?.x).toBeCloseTo(200, 0);
    expect(at(14_000)?.y).toBeGreaterThan(380);
  });

  it('takes four seconds for each side', () => {
    const corners = [0, 4_000, 8_000, 12_000, 16_000].map((elapsedMs) => dotOf(previewPose(box, elapsedMs)));
    expect(corners).toEqual([
      { x: 16, y: 384 },
      { x: 16, y: 16 },
      { x: 384, y: 16 },
      { x: 384, y: 384 },
      { x: 16, y: 384 },
    ]);
  });

  it('never jumps in the player, from the count before it to the end', () => {
    expect(longestStep(played('breath-box'))).toBeLessThan(oneFrame);
  });

  it('never jumps on the ring of 4-7-8 either', () => {
    expect(longestStep(played('breath-478'))).toBeLessThan(oneFrame * 1.5);
  });

  it('is not drawn where no breath is held, for a part of its way would be left out', () => {
    const [pose] = preview;
    expect(pose === undefined ? 'missing' : dotOf({ ...pose, form: 'no-holds' })).toBeNull();
  });
});

describe('a change of level', () => {
  const pose: Pose = { ...previewPose(itemOf('scap-squeeze'), 0), amount: 0.7, level: 'usual' };
  const asked: Pose = { ...pose, level: 'harder' };

  it('is drawn when the repetition that goes on is over', () => {
    expect(levelShown(pose, asked)).toBe('usual');
    expect(levelShown(pose, { ...asked, amount: 0 })).toBe('harder');
  });

  it('is drawn at once in another exercise, and where nothing was drawn before', () => {
    expect(levelShown(pose, { ...asked, exercise: 'plank' })).toBe('harder');
    expect(levelShown(null, asked)).toBe('harder');
  });
});

describe('what is asked of the figure', () => {
  const squeeze = itemOf('scap-squeeze');
  const at = (elapsedMs: number) => requestAt(previewPose(squeeze, elapsedMs), body);

  it('is the same again for a movement too small to be seen, so that nothing is drawn', () => {
    expect(isSameRequest(at(0), at(20))).toBe(true);
    expect(isSameRequest(at(900), at(960))).toBe(false);
  });

  it('lets the glow swell while the body holds', () => {
    const holds = Array.from({ length: 14 }, (_, index) => at(1_900 + index * 100).progress);
    expect(new Set(holds).size).toBeGreaterThan(8);
  });

  it('asks for every moment of a breath that a dot keeps the time of', () => {
    const breath = (elapsedMs: number) => requestAt(previewPose(box, elapsedMs), body);
    expect(isSameRequest(breath(5_000), breath(5_033))).toBe(false);
  });
});
