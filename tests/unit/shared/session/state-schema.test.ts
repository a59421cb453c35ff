import { describe, expect, it } from 'vitest';
import { initialState } from '../../../../shared/domain/state.ts';
import { stateSchema } from '../../../../shared/session/state-schema.ts';
import { Session } from '../../../support/engine-session.ts';

describe('a saved state', () => {
  it('comes back from its file as it was', () => {
    const { state } = new Session().types(48).says({ is: 'busy', because: 'meeting' });
    expect(stateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('is refused whole with anything missing, beside it or out of place', () => {
    const state = initialState(0);
    const { ledgerSeconds, ...incomplete } = state;
    expect(ledgerSeconds).toBe(0);
    const broken = [
      incomplete,
      { ...state, mood: 'good' },
      { ...state, ledgerSeconds: -1 },
      { ...state, ledgerSeconds: 1.5 },
      { ...state, ledgerSeconds: null },
      { ...state, stage: { is: 'prompt' } },
      { ...state, stage: { is: 'party' } },
      { ...state, pauses: ['lunch'] },
      { ...state, rest: {} },
      null,
      'state',
    ];
    expect(broken.map((each) => stateSchema.safeParse(each).success)).toEqual(broken.map(() => false));
  });
});
