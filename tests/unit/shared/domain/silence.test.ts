import { describe, expect, it } from 'vitest';
import { Session } from '../../../support/engine-session.ts';

const call = () => new Session().types(5).says({ is: 'present', because: 'call' });

describe('absence', () => {
  it('is said with its cause and dated from the last input', () => {
    const { decisions } = new Session().types(5).rests(13);
    expect(decisions).toMatchObject([{ did: 'away', why: 'silence', at: 17, since: 5, sittingSeconds: 5 }]);
  });
});

describe('presence on trust', () => {
  it('is asked about after two sittings, with what it rests on', () => {
    expect(call().rests(81).decisions.at(-1)).toMatchObject({
      did: 'asked-still-there',
      at: 85,
      why: 'evidence-alone',
      proofAt: 5,
    });
  });

  it('is asked about in the same way where idle time is unknown', () => {
    const { decisions } = new Session({ calmWaitSeconds: 90 })
      .types(5)
      .says({ is: 'idle-unknown' })
      .rests(81);
    expect(decisions.at(-1)).toMatchObject({
      did: 'asked-still-there',
      why: 'idle-unknown',
      estimated: true,
    });
  });

  it('is not asked about once the call has ended, nor does an open question stay', () => {
    const ended = call().rests(79).says({ is: 'not-present', because: 'call' }).rests(3);
    expect(ended.decisions.map(({ did }) => did)).not.toContain('asked-still-there');
    const asked = call().rests(82);
    expect(asked.view.actions).toContain('still-here');
    expect(asked.says({ is: 'not-present', because: 'call' }).rests(1).view.actions).not.toContain(
      'still-here',
    );
  });

  it('stops counting after five minutes without an answer, and closes the prompt that was open', () => {
    const session = new Session({ patienceSeconds: 600 }).types(5).says({ is: 'present', because: 'call' });
    const last = session.rests(381).decisions.filter(({ at }) => at === 385);
    expect(last.map(({ did, why }) => [did, why])).toEqual([
      ['prompt-closed', 'still-there'],
      ['away', 'no-proof'],
      ['ledger-cleared', 'full-rest'],
    ]);
    expect(session.view).toMatchObject({ mode: { is: 'away' }, sittingSeconds: 0 });
  });

  it('that is no longer believed takes input, or evidence that was not there before, to count again', () => {
    const away = (): Session => call().rests(400);
    expect(away().says({ is: 'present', because: 'call' }).rests(2).view.mode.is).toBe('away');
    expect(away().says({ is: 'present', because: 'reading' }).rests(2).view.mode.is).not.toBe('away');
    expect(away().types(1).view.mode.is).toBe('sitting');
  });
});
