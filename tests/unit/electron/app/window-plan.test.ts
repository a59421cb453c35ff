import { describe, expect, it } from 'vitest';
import { windowPlan } from '../../../../electron/app/window-plan.ts';
import type { WindowPlan } from '../../../../electron/ports.ts';
import type { SessionView } from '../../../../shared/domain/view.ts';
import type { PromptStyle } from '../../../../shared/settings/preferences.ts';
import { buildView } from '../../../support/session-view.ts';

const sitting = { mode: { is: 'sitting' } } as const;
const prompt = { mode: { is: 'prompt', kind: 'short', plannedSeconds: 75, patience: null } } as const;
const ofBreak = {
  mode: { is: 'break', kind: 'short', plannedSeconds: 75, ranSeconds: 3, paused: false },
} as const;

/** The styles in which the windows come, one look after the other. */
function stylesOver(
  looks: readonly (readonly [Partial<SessionView>, PromptStyle])[],
): readonly PromptStyle[] {
  let plan: WindowPlan | null = null;
  return looks.map(([view, wanted]) => {
    plan = windowPlan(buildView(view), wanted, plan);
    return plan.style;
  });
}

describe('the windows of a prompt', () => {
  it('are made ready before they are shown', () => {
    expect(windowPlan(buildView({ mode: { is: 'due' } }), 'window', null)).toEqual({
      card: 'ready',
      break: 'none',
      style: 'window',
    });
  });

  it('keep their style from the question to the end of its break, whatever is chosen meanwhile', () => {
    const looks = [
      [{ mode: { is: 'notice' } }, 'window'],
      [prompt, 'gentle'],
      [prompt, 'fullscreen'],
      [ofBreak, 'fullscreen'],
    ] as const;
    expect(stylesOver(looks)).toEqual(['window', 'gentle', 'gentle', 'gentle']);
  });

  it('come in the style chosen since once the question is gone', () => {
    const looks = [
      [prompt, 'gentle'],
      [sitting, 'fullscreen'],
      [prompt, 'fullscreen'],
    ] as const;
    expect(stylesOver(looks)).toEqual(['gentle', 'fullscreen', 'fullscreen']);
  });

  it('come in it for a break that nobody was asked for', () => {
    const looks = [
      [sitting, 'gentle'],
      [ofBreak, 'fullscreen'],
    ] as const;
    expect(stylesOver(looks)).toEqual(['gentle', 'fullscreen']);
  });
});
