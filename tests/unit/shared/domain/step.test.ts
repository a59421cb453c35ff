import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../../../shared/domain/events.ts';
import { initialState } from '../../../../shared/domain/state.ts';
import { step } from '../../../../shared/domain/step.ts';
import { shortRules } from '../../../../shared/settings/short-rules.ts';
import { Session } from '../../../support/engine-session.ts';

describe('a step', () => {
  it('leaves the state it was given as it was', () => {
    const { state } = new Session().types(47);
    const copy = structuredClone(state);
    step(state, { type: 'tick', to: state.at + 1, inputAt: state.at, local: null }, shortRules);
    step(state, { type: 'line', line: { is: 'lock' } }, shortRules);
    expect(state).toEqual(copy);
  });

  it('saves on every line, on every decision and every minute', () => {
    const savesIn = (session: Session, event: EngineEvent) =>
      step(session.state, event, session.rules).effects.filter(({ type }) => type === 'save').length;
    const tick = (at: number): EngineEvent => ({ type: 'tick', to: at + 1, inputAt: at, local: null });
    expect(savesIn(new Session().types(7), tick(7))).toBe(0);
    expect(savesIn(new Session().types(30), tick(30))).toBe(1);
    expect(savesIn(new Session().types(60), tick(60))).toBe(1);
    expect(savesIn(new Session().types(7), { type: 'line', line: { is: 'settings' } })).toBe(1);
    expect(savesIn(new Session().types(7).rests(13), tick(20))).toBe(1);
  });

  it('saves a decision together with the state it led to', () => {
    const { state, rules } = new Session().types(46);
    const { effects } = step(state, { type: 'tick', to: 47, inputAt: 46, local: null }, rules);
    const saved = effects.find(({ type }) => type === 'save');
    expect(effects.map(({ type }) => type)).toEqual(['decided', 'save']);
    expect(saved).toMatchObject({ state: { at: 46, stage: { is: 'prompt' } } });
  });

  it('is not thrown off by a saved state in which sleep is no rest', () => {
    const state = { ...initialState(0), isAsleep: true, rest: null };
    const { state: after } = step(state, { type: 'tick', to: 1, inputAt: 0, local: null }, shortRules);
    expect(after).toMatchObject({ at: 1, isAsleep: false });
  });

  it('refuses an event it does not know by name', () => {
    const event: EngineEvent = JSON.parse('{"type":"party"}');
    expect(() => step(initialState(0), event, shortRules)).toThrow('party');
  });
});
