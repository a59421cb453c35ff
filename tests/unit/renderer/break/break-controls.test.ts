import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../../renderer/break/break-controls.tsx';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';

const running = buildView(viewsByMode.break);
const paused = buildView(viewsByMode.breakPaused);

describe('what a control of the break asks for', () => {
  it('pauses what runs, and goes on with what is paused', () => {
    expect(actionOf('pause', running, 'usual')).toEqual({ is: 'pause-break' });
    expect(actionOf('pause', paused, 'usual')).toEqual({ is: 'resume-break' });
  });

  it('eases off by one, and goes back to the usual for who has eased off', () => {
    const asked = (['harder', 'usual', 'easier'] as const).map((level) => actionOf('easier', running, level));
    expect(asked).toEqual([
      { is: 'set-level', level: 'usual' },
      { is: 'set-level', level: 'easier' },
      { is: 'set-level', level: 'usual' },
    ]);
  });

  it('finishes, and says when it was too much', () => {
    expect(actionOf('finish', running, 'usual')).toEqual({ is: 'finish-break' });
    expect(actionOf('too-much', paused, 'usual')).toEqual({ is: 'too-much' });
  });
});
