import { describe, expect, it } from 'vitest';
import { BreakApp } from '../../../../renderer/break/break-app.tsx';
import { StopCard } from '../../../../renderer/break/stop-card.tsx';
import type { SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { itemOf, type Routine } from '../../../../shared/routines/programme.ts';
import { warningTiers } from '../../../../shared/safety/warning-signs.ts';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildOffer, buildRoutine, buildRunning } from '../../../support/routines.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

const render = (session: SessionSnapshot) =>
  renderWith(createFakeBridge({ session }), (client) => <BreakApp client={client} leave={() => {}} />);
const playing = (
  seconds: number,
  mode: 'break' | 'breakPaused' = 'break',
  routine = buildRoutine('scap-squeeze'),
) => buildSnapshot(viewsByMode[mode], { running: buildRunning(routine, seconds) });

describe('the break window', () => {
  it('drawn in the third repetition it shows the third repetition', async () => {
    const text = textOf(await render(playing(3 + 20 + 4)));
    expect(text).toContain('Shoulder blade squeeze 3 of 6');
    expect(text).toContain('4 to go');
    expect(text).toContain('Hold, and keep breathing');
  });

  it('counts a long time in minutes and seconds', async () => {
    expect(textOf(await render(playing(3, 'break', buildRoutine('heat'))))).toContain('15:00 minutes to go');
    expect(textOf(await render(playing(3 + 11, 'break', buildRoutine('walk'))))).toContain('2:49');
  });

  it('says which set of several it is', async () => {
    expect(textOf(await render(playing(10, 'break', buildRoutine('band-row'))))).toContain('Set 1 of 2');
  });

  it('has a button for each thing that can be done, each with its key', async () => {
    const html = await render(playing(10));
    expect(buttonNames(html)).toEqual([
      'Pause',
      'Easier',
      'Harder',
      'Swap',
      'Not for me',
      'Finish',
      'Too much',
    ]);
    expect(html.match(/aria-keyshortcuts="(Space|E|H|S|N|Escape|T)"/g)).toHaveLength(7);
  });

  it('says that it is paused, and how to go on', async () => {
    const running = buildRunning(buildRoutine('scap-squeeze'), 10, {
      pauses: [{ fromMs: 9_000, toMs: null }],
    });
    const html = await render(buildSnapshot(viewsByMode.breakPaused, { running }));
    expect(textOf(html)).toContain('Paused, take your time');
    expect(buttonNames(html)[0]).toBe('Go on');
  });

  it('names the side, and what comes next', async () => {
    const routine: Routine = {
      items: [itemOf('doorway-pec', { form: 'one-arm' }), itemOf('breath-belly')],
    };
    expect(textOf(await render(playing(3 + 26, 'break', routine)))).toMatch(/Right.*Next: Belly breathing/);
    expect(textOf(await render(playing(10, 'break', routine)))).toContain('Left');
  });

  it('marks the step that is done now in an ordered list', async () => {
    expect(await render(playing(6))).toMatch(
      /<ol[^>]*>.*<li[^>]*aria-current="step"><bdi>Hold, and keep breathing/,
    );
  });

  it('lets a screen reader hear phases, and never the seconds', async () => {
    const html = await render(playing(6));
    expect(html).toContain('<p role="status" class="for-listeners">');
    expect(html).toContain('role="timer" aria-live="off"');
  });

  it('is drawn before it is wanted, at its first instant and without controls', async () => {
    const html = await render(buildSnapshot(viewsByMode.prompt, { offer: buildOffer() }));
    expect(textOf(html)).toContain('Shoulder blade squeeze 3 seconds Sit or stand tall, arms loose');
    expect(buttonNames(html)).toEqual([]);
  });

  it('holds no inline style and no script, which the policy of the page forbids', async () => {
    expect(await render(playing(6))).not.toMatch(/ style=|<style|<script/);
  });
});

describe('after "Too much"', () => {
  it('shows every sign of all three tiers, the most urgent first, and whom to call', async () => {
    const text = textOf(
      await renderWith(createFakeBridge(), (client) => <StopCard client={client} onClose={() => {}} />),
    );
    const places = warningTiers.flatMap(({ title, signs }) =>
      [title, ...signs].map((key) => text.indexOf(english(key))),
    );
    expect(places).not.toContain(-1);
    expect(text).toContain('Call your local emergency number now');
    expect(text.indexOf(english('safety.emergency.title'))).toBeLessThan(
      text.indexOf(english('safety.today.title')),
    );
  });
});
