import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../../renderer/break/break-controls.tsx';
import type { BreakCommand } from '../../../../renderer/break/keys.ts';
import type { ExerciseId, Level } from '../../../../shared/routines/exercise.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';

const running = buildView(viewsByMode.break);
const paused = buildView(viewsByMode.breakPaused);
const squeeze = { exercise: 'scap-squeeze', form: 'standard', level: 'usual' } as const;
const asked = (command: BreakCommand, view = running, canSwap = true) =>
  actionOf(command, view, squeeze, canSwap);
const levelAsked = (command: 'easier' | 'harder', level: Level, exercise: ExerciseId = 'scap-squeeze') =>
  actionOf(command, running, { exercise, form: 'standard', level }, true);

describe('what a control of the break asks for', () => {
  it('pauses what runs, and goes on with what is paused', () => {
    expect(asked('pause')).toEqual({ is: 'pause-break' });
    expect(asked('pause', paused)).toEqual({ is: 'resume-break' });
  });

  it('goes one level down or up, and no further than there are levels', () => {
    expect(levelAsked('easier', 'usual')).toEqual({ is: 'set-level', level: 'easier' });
    expect(levelAsked('easier', 'harder')).toEqual({ is: 'set-level', level: 'usual' });
    expect(levelAsked('easier', 'easier')).toBeNull();
    expect(levelAsked('harder', 'usual')).toEqual({ is: 'set-level', level: 'harder' });
    expect(levelAsked('harder', 'easier')).toEqual({ is: 'set-level', level: 'usual' });
    expect(levelAsked('harder', 'harder')).toBeNull();
  });

  it('asks for no version that an exercise does not have', () => {
    expect(levelAsked('harder', 'usual', 'posture-shift')).toBeNull();
  });

  it('asks for something else while there is time for it', () => {
    expect(asked('swap')).toEqual({ is: 'swap' });
    expect(asked('swap', running, false)).toBeNull();
    expect(asked('not-for-me', running, false)).toEqual({ is: 'not-for-me' });
  });

  it('finishes, and says when it was too much', () => {
    expect(asked('finish')).toEqual({ is: 'finish-break' });
    expect(asked('too-much', paused)).toEqual({ is: 'too-much' });
  });
});
