import { describe, expect, it } from 'vitest';
import { Session } from '../../../support/engine-session.ts';

describe('the end of a rest', () => {
  it('is said for every rest of at least a second', () => {
    const locked = (seconds: number) =>
      new Session()
        .types(5)
        .says({ is: 'lock' })
        .rests(seconds)
        .says({ is: 'unlock' })
        .types(1)
        .decisions.filter(({ did }) => did === 'back');
    expect(locked(0)).toEqual([]);
    expect(locked(1)).toMatchObject([{ did: 'back', at: 6, restSeconds: 1, why: 'locked' }]);
  });
});
