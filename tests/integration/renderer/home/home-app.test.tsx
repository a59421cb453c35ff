import { describe, expect, it } from 'vitest';
import { HomeApp } from '../../../../renderer/home/home-app.tsx';
import type { Trouble } from '../../../../shared/ipc/snapshots.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

const renderHome = (session = buildSnapshot(), bridge = createFakeBridge({ session })) =>
  renderWith(bridge, (client) => <HomeApp client={client} />);

const actionCount = (name: string): number => {
  const actions = buildSnapshot(viewsByMode[name]).view.actions;
  // Three pauses, three walks to begin where a break may begin, one to note, and the way out.
  const walks = actions.includes('start-break') ? 4 : 1;
  return actions.length + (actions.includes('pause') ? 2 : 0) + walks + 1;
};

describe('the page Today', () => {
  it('says how long the sitting is, when the next break is, and how the day went', async () => {
    const text = textOf(await renderHome());
    expect(text).toContain('Sitting 18 min');
    expect(text).toContain('Next break in 7 min');
    expect(text).toContain('Sitting 3 h 12 min Breaks taken 5 Breaks skipped 1 Longest sitting 41 min');
  });

  it('marks a sitting that rests on unlocked time alone', async () => {
    expect(textOf(await renderHome(buildSnapshot({ estimated: true })))).toContain(
      'Sitting 18 min estimated',
    );
  });

  it.each(Object.keys(viewsByMode))(
    'has a button for each action and for nothing else while %s',
    async (name) => {
      const html = await renderHome(buildSnapshot(viewsByMode[name]));
      const names = buttonNames(html);
      expect(names).toHaveLength(actionCount(name));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('shows an open question with its answers, and says it once to those who listen', async () => {
    const html = await renderHome(buildSnapshot(viewsByMode.prompt));
    expect(html).toMatch(/<p role="status"[^>]*>A minute for your back\. Short break, 75 s\.<\/p>/);
    expect(buttonNames(html).slice(0, 4)).toEqual(['Start', 'In 5 min', 'Skip this one', 'Not now']);
  });

  it('counts a break down from its plan', async () => {
    expect(textOf(await renderHome(buildSnapshot(viewsByMode.break)))).toContain('Break 45 s to go');
  });

  it('has one heading of the first rank and marks its place in the navigation', async () => {
    const html = await renderHome();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<a href="#today" aria-current="page">.*?Today<\/a>/);
  });

  it('holds no inline style and no script, which the policy of the page forbids', async () => {
    for (const view of Object.values(viewsByMode)) {
      expect(await renderHome(buildSnapshot(view))).not.toMatch(/ style=|<style|<script/);
    }
  });
});

describe('what stands above every page', () => {
  it('says demo in the demo, and not otherwise', async () => {
    expect(textOf(await renderHome(buildSnapshot({}, { demo: true })))).toContain('demo');
    expect(textOf(await renderHome())).not.toContain('demo');
  });

  const troubles: readonly Trouble[] = [
    'settings-damaged',
    'settings-newer',
    'settings-not-saved',
    'session-damaged',
    'session-not-saved',
    'idle-unknown',
    'no-sandbox',
  ];
  it.each(troubles)('tells of %s in three sentences: what, what still works, what to do', async (trouble) => {
    const text = textOf(await renderHome(buildSnapshot({}, { troubles: [trouble] })));
    const quiet = textOf(await renderHome());
    expect(text.length - quiet.length).toBeGreaterThan(80);
    expect(text).not.toContain('window.');
  });
});

describe('a window that main does not answer', () => {
  it('says so, and offers to try again', async () => {
    const bridge = createFakeBridge();
    bridge.refuseWith({ kind: 'failed' });
    const html = await renderHome(buildSnapshot(), bridge);
    expect(textOf(html)).toContain('That did not work. The count goes on as before; try it once more.');
    expect(buttonNames(html)).toEqual(['Try again']);
  });

  it('leaves no listener behind when the window goes', async () => {
    const bridge = createFakeBridge();
    await renderHome(buildSnapshot(), bridge);
    expect(bridge.listenerCount()).toBe(0);
  });
});
