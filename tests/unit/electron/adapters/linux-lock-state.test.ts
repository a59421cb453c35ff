import { describe, expect, it } from 'vitest';
import type { SourceNews } from '../../../../electron/adapters/linux-lock-message.ts';
import { noLocks, takeLockNews } from '../../../../electron/adapters/linux-lock-state.ts';

const says = (source: string, word: 'asked' | 'locked' | 'open'): SourceNews => ({ source, says: word });

function eventsOf(...news: readonly SourceNews[]): readonly (string | null)[] {
  let state = noLocks;
  return news.map((each) => {
    const change = takeLockNews(state, each);
    state = change.state;
    return change.event;
  });
}

describe('the lock of the screen', () => {
  it('is reported once, however many say so and however often', () => {
    expect(eventsOf(says('a', 'locked'), says('a', 'locked'), says('b', 'locked'))).toEqual([
      'lock',
      null,
      null,
    ]);
  });

  it('ends when the last that held it lets go', () => {
    expect(eventsOf(says('a', 'locked'), says('b', 'locked'), says('a', 'open'), says('b', 'open'))).toEqual([
      'lock',
      null,
      null,
      'unlock',
    ]);
  });

  it('is not ended by one that did not hold it', () => {
    expect(eventsOf(says('a', 'open'), says('a', 'locked'), says('b', 'open'))).toEqual([null, 'lock', null]);
  });

  it('begins with the request and is not begun again by its confirmation', () => {
    expect(eventsOf(says('a', 'asked'), says('a', 'locked'), says('a', 'asked'), says('a', 'open'))).toEqual([
      'lock',
      null,
      null,
      'unlock',
    ]);
  });
});
