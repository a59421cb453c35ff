import { describe, expect, it } from 'vitest';
import { actionOfCommand, lineOfAction } from '../../../../electron/app/commands.ts';

const at = (iso: string) => ({ wallMs: Date.parse(iso), monotonicMs: 0, timeZone: 'Europe/Berlin' });

describe('what the person chooses', () => {
  it('pauses for half an hour, an hour, or until five tomorrow morning', () => {
    const now = at('2026-03-02T14:00:00+01:00');
    expect(lineOfAction({ is: 'pause', until: '30-minutes' }, now)).toEqual({ is: 'pause', seconds: 1800 });
    expect(lineOfAction({ is: 'pause', until: '1-hour' }, now)).toEqual({ is: 'pause', seconds: 3600 });
    expect(lineOfAction({ is: 'pause', until: 'tomorrow' }, now)).toEqual({
      is: 'pause',
      seconds: 15 * 3600,
    });
  });

  it('ends the pause until tomorrow on time in the night when the clocks change', () => {
    const now = at('2026-03-28T20:00:00+01:00');
    expect(lineOfAction({ is: 'pause', until: 'tomorrow' }, now)).toEqual({ is: 'pause', seconds: 8 * 3600 });
  });

  it('reads each pause of the menu, and leaves opening, calling and quitting to the shell', () => {
    expect(actionOfCommand('pause-1-hour')).toEqual({ is: 'pause', until: '1-hour' });
    expect(actionOfCommand('pause-30-minutes')).toEqual({ is: 'pause', until: '30-minutes' });
    expect(actionOfCommand('pause-until-tomorrow')).toEqual({ is: 'pause', until: 'tomorrow' });
    expect(actionOfCommand('snooze')).toEqual({ is: 'snooze' });
    const ofTheShell = ['open', 'call', 'quit'] as const;
    expect(ofTheShell.map(actionOfCommand)).toEqual(ofTheShell);
  });
});
