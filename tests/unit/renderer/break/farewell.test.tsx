import { describe, expect, it } from 'vitest';
import { Farewell } from '../../../../renderer/break/farewell.tsx';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';

const render = (strength: readonly ('plank' | 'bird-dog')[]) =>
  renderWith(createFakeBridge(), ({ act }) => (
    <Farewell
      kind="short"
      exercise={{ exercise: 'breath-belly', form: 'standard' }}
      wasTaken
      fact="Your first break today."
      toGrade={strength}
      act={act}
    />
  ));

describe('the end of a break', () => {
  it('thanks, tells one fact of the day, and asks nothing', async () => {
    const html = await render([]);
    expect(textOf(html)).toContain('Done. That was a minute well spent. Your first break today.');
    expect(buttonNames(html)).toEqual([]);
  });

  it('asks after a strength session how it felt, by control and never by load', async () => {
    const html = await render(['plank', 'bird-dog']);
    expect(textOf(html)).toContain(english('break.grade.question'));
    expect(buttonNames(html)).toEqual(['Steady', 'Wobbly', 'Too much']);
  });
});
