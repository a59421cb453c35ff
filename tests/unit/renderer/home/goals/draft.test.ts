import { describe, expect, it } from 'vitest';
import {
  cueOf,
  type Entry,
  entryTarget,
  faultOf,
  newEntry,
  smallerOffer,
  withDay,
  withKind,
  withSmaller,
} from '../../../../../renderer/home/goals/wizard/draft.ts';
import { breaksOnWorkdays, walkOnWorkdays } from '../../../../support/goals.ts';

const today = '2026-03-02';
const walk = withKind(newEntry([]), 'walk');

describe('the wizard', () => {
  it('begins each kind with what is small and usual', () => {
    expect(entryTarget(walk, today)).toEqual(walkOnWorkdays(5));
    expect(entryTarget(withKind(walk, 'breaks'), today)).toEqual(breaksOnWorkdays(6));
    expect(entryTarget(withKind(walk, 'strength'), today)).toEqual({
      is: 'strength',
      on: ['tue'],
      at: '17:00',
    });
  });

  it('keeps what was entered when the same kind is chosen again', () => {
    const longer = { ...walk, amountText: '8' };
    expect(withKind(longer, 'walk')).toBe(longer);
  });

  it('has days in the order of the week, however they are chosen', () => {
    const days = withDay(withDay({ ...walk, days: [] }, 'sun', true), 'mon', true);
    expect(days.days).toEqual(['mon', 'sun']);
    expect(withDay(days, 'mon', false).days).toEqual(['sun']);
  });

  it('asks for one kind of goal, an amount, a day, and both halves of a cue or none', () => {
    const faults: readonly (readonly [Parameters<typeof faultOf>[0], Entry, string | null])[] = [
      ['wish', newEntry([]), null],
      ['kind', newEntry([]), 'kind'],
      ['kind', walk, null],
      ['amount', { ...walk, amountText: 'many' }, 'amount'],
      ['amount', { ...walk, amountText: '0' }, 'amount'],
      ['amount', { ...walk, amountText: '2,5' }, 'amount'],
      ['amount', { ...walk, days: [] }, 'days'],
      ['amount', walk, null],
      ['cue', { ...walk, moment: 'lunch is over' }, 'cue'],
      ['cue', { ...walk, moment: ' ', deed: '' }, null],
      ['confidence', walk, null],
      ['check', walk, null],
    ];
    for (const [step, entry, fault] of faults) expect(faultOf(step, entry, today), step).toBe(fault);
  });

  it('offers a smaller goal to who is less sure than 7, and asks anew about it', () => {
    expect(smallerOffer({ ...walk, confidence: 7 }, today)).toBeNull();
    expect(smallerOffer(walk, today)).toBeNull();
    const unsure = { ...walk, confidence: 6 };
    const smaller = smallerOffer(unsure, today);
    expect(smaller).toEqual(walkOnWorkdays(3));
    const taken = smaller === null ? unsure : withSmaller(unsure, smaller);
    expect(entryTarget(taken, today)).toEqual(walkOnWorkdays(3));
    expect(taken.confidence).toBeNull();
  });

  it('makes a cue of two halves alone', () => {
    expect(cueOf({ ...walk, moment: ' lunch is over ', deed: 'I walk' })).toEqual({
      moment: 'lunch is over',
      deed: 'I walk',
    });
    expect(cueOf({ ...walk, moment: 'lunch is over' })).toBeNull();
  });
});
