import type { BreakLine, GradeLine, RestLine, SittingLine } from '../../shared/history/lines.ts';

/** A short break of Monday, 2 March 2026, at ten, taken to its end; name what differs. */
export const buildBreak = (differing: Partial<BreakLine> = {}): BreakLine => ({
  is: 'break',
  date: '2026-03-02',
  time: '10:00:00',
  offset: '+01:00',
  kind: 'short',
  outcome: 'taken',
  why: 'completed',
  plannedSeconds: 75,
  ranSeconds: 75,
  sittingBeforeSeconds: 1500,
  exercises: [{ id: 'scap-squeeze', category: 'strength', seconds: 60 }],
  ...differing,
});

/** The 25 minutes of sitting before it. */
export const buildSitting = (differing: Partial<SittingLine> = {}): SittingLine => ({
  is: 'sitting',
  date: '2026-03-02',
  time: '09:35:00',
  offset: '+01:00',
  seconds: 1500,
  heldSeconds: 1500,
  ...differing,
});

/** The five minutes of rest that it was a part of. */
export const buildRest = (differing: Partial<RestLine> = {}): RestLine => ({
  is: 'rest',
  date: '2026-03-02',
  time: '10:00:00',
  offset: '+01:00',
  seconds: 300,
  why: 'break',
  ...differing,
});

/** A break of about ten minutes at a desk that is a session of strength. */
export const buildStrength = (differing: Partial<BreakLine> = {}): BreakLine =>
  buildBreak({
    plannedSeconds: 550,
    ranSeconds: 550,
    exercises: [
      { id: 'band-row', category: 'strength', seconds: 165 },
      { id: 'plank', category: 'strength', seconds: 105 },
    ],
    ...differing,
  });

/** How it felt, told after it. */
export const buildGrade = (differing: Partial<GradeLine> = {}): GradeLine => ({
  is: 'grade',
  date: '2026-03-02',
  time: '10:10:00',
  offset: '+01:00',
  grade: 'steady',
  exercises: ['band-row', 'plank'],
  ...differing,
});
