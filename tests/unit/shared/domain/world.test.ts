import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../shared/domain/events.ts';
import { Session } from '../../../support/engine-session.ts';

const whys = (session: Session) => session.decisions.map(({ did, why }) => `${did} (${why})`);
const promptAt = (session: Session) => session.decisions.find(({ did }) => did === 'prompt')?.at;
const prompted = () => new Session().types(48);
const onBreak = () => prompted().says({ is: 'start-break' }).rests(5);

describe('quitting', () => {
  it('closes an open prompt', () => {
    expect(whys(prompted().says({ is: 'quit' })).at(-1)).toBe('prompt-closed (quit)');
  });

  it('ends a break', () => {
    expect(whys(onBreak().says({ is: 'quit' })).slice(-2)).toEqual([
      'break-finished (quit)',
      'snoozed (cut-short)',
    ]);
  });
});

describe('the launch after a kill', () => {
  it('closes the prompt that was open', () => {
    expect(whys(prompted().happens({ type: 'killed' }).says({ is: 'launch' })).at(-1)).toBe(
      'prompt-closed (quit)',
    );
  });

  it('ends the break that was in progress', () => {
    const session = onBreak().happens({ type: 'killed' }).says({ is: 'launch' });
    expect(whys(session).slice(-2)).toEqual(['break-finished (killed)', 'snoozed (cut-short)']);
  });
});

describe('a pause by hand', () => {
  it('closes an open prompt, which is then owed', () => {
    const session = prompted().says({ is: 'pause', seconds: 60 }).types(1);
    expect(whys(session).slice(-2)).toEqual(['prompt-closed (paused)', 'owed (paused)']);
  });

  it('is over at the very instant its minutes have run', () => {
    const session = new Session().types(5).says({ is: 'pause', seconds: 20 }).types(20);
    expect(session.view.mode).toMatchObject({ is: 'paused', leftSeconds: 0 });
    expect(session.settles().view.mode.is).toBe('sitting');
  });
});

describe('what changes nothing does not hold a prompt back', () => {
  it.each<Line>([
    { is: 'free', because: 'meeting' },
    { is: 'unpause' },
    { is: 'idle-known' },
    { is: 'unlock' },
    { is: 'resume' },
    { is: 'launch' },
    { is: 'not-present', because: 'call' },
    { is: 'settings' },
  ])('$is', (line) => {
    expect(promptAt(new Session().types(41).says(line).rests(8))).toBe(43);
  });
});

describe('the end of the last pause reason', () => {
  it('is followed by ten seconds before the wait begins', () => {
    const session = new Session().types(38).says({ is: 'busy', because: 'meeting' }).types(4);
    expect(promptAt(session.says({ is: 'free', because: 'meeting' }).types(20))).toBe(42 + 10 + 6);
  });
});

describe('evidence of presence', () => {
  it('that begins is a proof in itself', () => {
    const session = new Session().types(5).rests(3).says({ is: 'present', because: 'call' }).rests(82);
    expect(session.decisions.at(-1)).toMatchObject({ did: 'asked-still-there', at: 88, proofAt: 8 });
  });

  it('that joins other evidence is none', () => {
    const session = new Session().types(5).says({ is: 'present', because: 'call' }).rests(40);
    expect(session.says({ is: 'present', because: 'playback' }).state.proofAt).toBe(5);
  });
});

describe('idle time', () => {
  it('that is unknown is no gap: the wait runs to its end', () => {
    const session = new Session().types(5).says({ is: 'idle-unknown' }).rests(50);
    expect(session.decisions).toContainEqual(
      expect.objectContaining({ did: 'prompt', at: 46, after: 'wait' }),
    );
  });

  it('that was never known shows nobody who could ignore a prompt, so it stays', () => {
    const session = new Session().says({ is: 'idle-unknown' }).rests(75);
    expect(session.decisions.at(-1)).toMatchObject({ did: 'prompt', at: 46 });
    expect(session.view.mode.is).toBe('prompt');
  });

  it('that is known again begins its gap there, since what was typed before is not known', () => {
    const session = new Session()
      .types(5)
      .says({ is: 'idle-unknown' })
      .rests(36)
      .says({ is: 'idle-known' })
      .rests(4);
    expect(session.decisions).toContainEqual(
      expect.objectContaining({ did: 'prompt', at: 43, after: 'gap' }),
    );
    expect(session.view.estimated).toBe(false);
  });
});
