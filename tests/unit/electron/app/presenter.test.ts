import { describe, expect, it } from 'vitest';
import { CardKeys } from '../../../../electron/app/card-keys.ts';
import { Presenter } from '../../../../electron/app/presenter.ts';
import type { ClockReading } from '../../../../electron/ports.ts';
import type { SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { buildDirector } from '../../../support/director.ts';
import { buildView } from '../../../support/session-view.ts';
import { testWords } from '../../../support/words.ts';

/** Shows the session to windows that keep what they were told. */
function present() {
  const pushed: SessionSnapshot[] = [];
  const keys = { claim: () => true, release: () => undefined };
  const presenter = new Presenter({
    ...testWords,
    tray: { show: () => undefined, destroy: () => undefined },
    promptWindows: { apply: () => undefined, call: () => false, end: () => undefined },
    director: buildDirector(),
    cardKeys: new CardKeys({ keys, name: 'control', onPressed: () => undefined }),
    promptStyle: () => 'gentle',
    pushSession: (snapshot) => void pushed.push(snapshot),
    troubles: () => [],
    demo: false,
  });
  return { presenter, pushed };
}

const readAt = (timeZone: string): ClockReading => ({ monotonicMs: 0, wallMs: 5000, timeZone });

describe('what windows are told of the clock', () => {
  it('is the time zone in which the tray is read, which a journey changes', () => {
    const { presenter, pushed } = present();
    presenter.show(buildView(), readAt('Europe/Berlin'));
    presenter.show(buildView(), readAt('Asia/Kolkata'));
    expect(pushed.map(({ timeZone }) => timeZone)).toEqual(['Europe/Berlin', 'Asia/Kolkata']);
    expect(presenter.snapshot).toMatchObject({ takenAtMs: 5000, timeZone: 'Asia/Kolkata' });
  });
});
