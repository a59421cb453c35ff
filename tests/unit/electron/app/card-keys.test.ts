import { describe, expect, it } from 'vitest';
import { CardKeys } from '../../../../electron/app/card-keys.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';

function setUp(areFree = true) {
  const held: string[] = [];
  const presses: (() => void)[] = [];
  let called = 0;
  const keys = {
    claim: (accelerator: string, onPressed: () => void) => {
      if (areFree) held.push(accelerator);
      presses.push(onPressed);
      return areFree;
    },
    release: (accelerator: string) => held.splice(held.indexOf(accelerator), 1),
  };
  const cardKeys = new CardKeys({
    keys,
    name: 'control',
    onPressed: () => {
      called += 1;
    },
  });
  return { cardKeys, held, press: () => presses.at(-1)?.(), called: () => called };
}

const asking = buildView(viewsByMode.prompt);
const sitting = buildView();

describe('the keys that call the card', () => {
  it('are held while the card asks, and everybody’s otherwise', () => {
    const { cardKeys, held } = setUp();
    cardKeys.follow(sitting);
    expect(held).toEqual([]);
    cardKeys.follow(asking);
    cardKeys.follow(asking);
    expect(held).toEqual(['Control+Alt+Shift+B']);
    expect(cardKeys.current).toEqual({ name: 'control', state: 'held' });
    cardKeys.follow(sitting);
    expect(held).toEqual([]);
    expect(cardKeys.current.state).toBe('resting');
  });

  it('call', () => {
    const { cardKeys, press, called } = setUp();
    cardKeys.follow(asking);
    press();
    expect(called()).toBe(1);
  });

  it('that somebody else keeps are known to be refused, and asked for again with the next card', () => {
    const { cardKeys } = setUp(false);
    cardKeys.follow(asking);
    expect(cardKeys.current.state).toBe('refused');
    cardKeys.follow(sitting);
    cardKeys.follow(asking);
    expect(cardKeys.current.state).toBe('refused');
  });
});
