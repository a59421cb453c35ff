import { describe, expect, it } from 'vitest';
import { focusAfter, focusByLetter, menuItems } from '../../../../renderer/card/menu.ts';
import { laterAction, laterText } from '../../../../renderer/card-face/later.ts';
import { english } from '../../../support/english.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';

const prompt = buildView(viewsByMode.prompt);
const textsOf = (page: 'choices' | 'pause', view = prompt) =>
  menuItems(page, view).map(({ text }) => english(text));

describe('the menu of the card', () => {
  it('holds what few people want', () => {
    expect(textsOf('choices')).toEqual([
      'Skip this one',
      'Something seated',
      'I’m in a meeting',
      'Pause until …',
      'When to get help',
    ]);
  });

  it('leaves out what cannot be done now, and never the way to help', () => {
    const view = buildView({ ...viewsByMode.prompt, actions: ['start-break', 'dismiss'] });
    expect(textsOf('choices', view)).toEqual(['Something seated', 'When to get help']);
  });

  it('pauses for an hour in a meeting', () => {
    const meeting = menuItems('choices', prompt).find(({ text }) => text === 'card.menu.meeting');
    expect(meeting?.choice).toEqual({ is: 'act', action: { is: 'pause', until: '1-hour' } });
  });

  it('has a page of its own for the ways to pause, with a way back', () => {
    expect(textsOf('pause')).toEqual(['30 min from now', '1 h from now', 'Tomorrow', 'Back']);
  });

  it('is walked through by the arrow keys, round both ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map((key) => focusAfter(key, 4, 5))).toEqual([
      0,
      3,
      0,
      4,
      null,
    ]);
    expect(focusAfter('ArrowUp', 0, 5)).toBe(4);
  });

  it('jumps to the next item that begins with a letter', () => {
    const texts = textsOf('choices');
    expect(focusByLetter('s', 0, texts)).toBe(1);
    expect(focusByLetter('S', 1, texts)).toBe(0);
    expect(focusByLetter('z', 0, texts)).toBeNull();
  });
});

describe('the answer that is not now', () => {
  it('is a snooze, named by its wait', () => {
    expect(laterAction(prompt)).toBe('snooze');
    expect(laterText('snooze', prompt, english)).toBe('In 5 min');
  });

  it('lets the card go when there is no snooze left', () => {
    const view = buildView({ actions: ['start-break', 'dismiss'] });
    expect(laterAction(view)).toBe('dismiss');
    expect(laterText('dismiss', view, english)).toBe('Not now');
    expect(laterAction(buildView({ actions: [] }))).toBeNull();
  });
});
