import { describe, expect, it } from 'vitest';
import { CardApp } from '../../../../renderer/card/card-app.tsx';
import type { SessionView } from '../../../../shared/domain/view.ts';
import type { SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildOffer } from '../../../support/routines.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

const renderCard = (view: Partial<SessionView> = {}, differing: Partial<SessionSnapshot> = {}) =>
  renderWith(
    createFakeBridge({
      session: buildSnapshot({ ...viewsByMode.prompt, ...view }, { offer: buildOffer(), ...differing }),
    }),
    (client) => <CardApp client={client} />,
  );

describe('the card', () => {
  it('says what is offered, and offers an answer each way and more', async () => {
    const html = await renderCard();
    expect(textOf(html)).toContain('A minute for your back Shoulder blade squeeze 63 s · seated · quiet');
    expect(buttonNames(html)).toEqual(['Start', 'In 5 min', 'More choices', 'Hold the picture still']);
  });

  it('tells what the figure shows to those who cannot see it', async () => {
    expect(await renderCard()).toMatch(/role="img" aria-label="A person seen from behind[^"]*"/);
  });

  it('can be let go when no snooze is left', async () => {
    expect(buttonNames(await renderCard({ actions: ['start-break', 'dismiss'] }))).toContain('Not now');
  });

  it('is drawn before it is wanted, and comes in when the question is there', async () => {
    expect(await renderCard({ mode: { is: 'notice' } })).toContain('class="card"');
    expect(await renderCard()).toContain('class="card card-asking"');
  });

  it('holds no inline style and no script, which the policy of the page forbids', async () => {
    expect(await renderCard()).not.toMatch(/ style=|<style|<script/);
  });

  it.each(['window', 'fullscreen'] as const)(
    'as %s has the same words and choices, and says how the keyboard comes to it',
    async (promptStyle) => {
      const callKeys = { name: 'control', state: 'held' } as const;
      const html = await renderCard({}, { promptStyle, callKeys });
      expect(html).toContain(`class="card-stage card-stage-${promptStyle}"`);
      expect(html).toContain('class="card card-large card-asking"');
      const hint = 'Ctrl+Alt+Shift+B brings the keyboard here';
      expect(textOf(html)).toContain(hint);
      expect(buttonNames(html)).toEqual(buttonNames(await renderCard()));
      const small = await renderCard({}, { callKeys });
      expect(textOf(small)).not.toContain(hint);
      expect(small).toContain(`title="${hint}"`);
    },
  );
});
