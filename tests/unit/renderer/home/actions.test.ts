import { describe, expect, it } from 'vitest';
import { actionText, offeredActions } from '../../../../renderer/home/actions.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';
import { testWords } from '../../../support/words.ts';

describe('the actions a window offers', () => {
  it.each(Object.entries(viewsByMode))(
    'offers each action once and no other while %s',
    (_name, differing) => {
      const view = buildView(differing);
      const { answers, others, canPause } = offeredActions(view);
      const offered = [...answers, ...others, ...(canPause ? ['pause'] : [])];
      expect(offered.toSorted()).toEqual(view.actions.toSorted());
    },
  );

  it('puts the answers beside the question, begin first', () => {
    const { answers, others } = offeredActions(buildView(viewsByMode.prompt));
    expect(answers).toEqual(['start-break', 'snooze', 'skip', 'dismiss']);
    expect(others).toEqual(['stand']);
  });

  it('leaves out the snooze that the limit does not allow', () => {
    const view = buildView({ ...viewsByMode.prompt, actions: ['start-break', 'dismiss'] });
    expect(offeredActions(view).answers).toEqual(['start-break', 'dismiss']);
  });

  it('names the snooze by its wait', () => {
    expect(actionText('snooze', buildView({ snoozeSeconds: 600 }), testWords.translate)).toBe('In 10 min');
  });
});
