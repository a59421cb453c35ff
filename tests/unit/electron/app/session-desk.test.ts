import { describe, expect, it } from 'vitest';
import { SessionDesk } from '../../../../electron/app/session-desk.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import type { SpokenLine } from '../../../../shared/replay/trace-line-of.ts';
import { itemOf } from '../../../../shared/routines/programme.ts';
import { buildDirector } from '../../../support/director.ts';
import { buildOwn } from '../../../support/packs.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

const day = '2026-03-02';
const own = buildOwn({ timing: { is: 'minutes', minutes: 2 } });

/** A desk at ten in the morning, and what it says to the engine. `heatAtMinute`: when warmth was done last. */
function openDesk(heatAtMinute: number | null = null) {
  const director = buildDirector();
  if (heatAtMinute !== null) {
    director.recall([{ day, atMinute: heatAtMinute, items: [{ exercise: 'heat', form: 'standard' }] }]);
  }
  const said: SpokenLine[] = [];
  const graded: { readonly exercises: readonly string[]; readonly grade: string }[] = [];
  let opinions = noOpinions;
  const desk = new SessionDesk({
    clock: { read: () => ({ monotonicMs: 0, wallMs: 0, timeZone: 'UTC' }), bootId: () => null },
    director,
    opinions: {
      change: (next) => {
        opinions = next(opinions);
        return 'saved';
      },
    },
    ownRoutine: (id) => (id === own.id ? { items: [itemOf(own)] } : null),
    today: () => day,
    logWalk: () => undefined,
    logGrade: (exercises, grade) => void graded.push({ exercises, grade }),
    session: () => ({
      loop: { take: (line) => void said.push(line) },
      presenter: { snapshot: buildSnapshot(), push: () => undefined },
    }),
    openHome: () => undefined,
    callPrompt: () => false,
    quit: () => undefined,
  });
  return { desk, said, graded, opinions: () => opinions };
}

const heat = { is: 'start-exercise', exercise: 'heat', form: 'standard', rounds: null } as const;

describe('a break of one exercise', () => {
  it('is asked of the engine with its length', () => {
    const { desk, said } = openDesk();
    desk.act({ is: 'start-exercise', exercise: 'chin-tuck', form: 'standard', rounds: null });
    desk.act(heat);
    expect(said).toEqual([
      { is: 'start-break', kind: 'short', plannedSeconds: 63 },
      { is: 'start-break', kind: 'short', plannedSeconds: 903 },
    ]);
  });

  it('is a walk where it is one', () => {
    const { desk, said } = openDesk();
    desk.act({ is: 'start-exercise', exercise: 'walk', form: 'standard', rounds: 5 });
    expect(said).toEqual([{ is: 'start-break', kind: 'walk', plannedSeconds: 303 }]);
  });
});

describe('a break of an exercise of one’s own', () => {
  it('is asked of the engine with its length', () => {
    const { desk, said } = openDesk();
    desk.act({ is: 'start-own', id: own.id });
    expect(said).toEqual([{ is: 'start-break', kind: 'short', plannedSeconds: 123 }]);
  });

  it('does not begin where there is no such exercise', () => {
    const { desk, said } = openDesk();
    desk.act({ is: 'start-own', id: 'own:gone' });
    expect(said).toEqual([]);
  });
});

describe('warmth within an hour of the last time', () => {
  it('does not start, by itself or in a programme, whichever window asks', () => {
    const { desk, said } = openDesk(560);
    desk.act(heat);
    desk.act({ is: 'start-programme', programme: 'evening' });
    expect(said).toEqual([]);
  });

  it('keeps nothing else from starting, and starts again later', () => {
    const { desk, said } = openDesk(560);
    desk.act({ is: 'start-programme', programme: 'calm' });
    expect(said).toHaveLength(1);
    const later = openDesk(500);
    later.desk.act(heat);
    expect(later.said).toHaveLength(1);
  });
});

describe('a grade', () => {
  it('is remembered for progress, and moves the levels of what was graded', () => {
    const { desk, graded, opinions } = openDesk();
    desk.act({ is: 'grade', exercises: ['band-row', 'plank'], grade: 'too-much' });
    expect(graded).toEqual([{ exercises: ['band-row', 'plank'], grade: 'too-much' }]);
    expect(opinions().levels).toEqual({ 'band-row': 'easier', plank: 'easier' });
  });
});
