import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storedSessionSchema } from '../../../../shared/session/stored-session.ts';
import { defaultPreferences, engineSettingsOf, withPart } from '../../../../shared/settings/preferences.ts';
import { rulesFrom } from '../../../../shared/settings/rules.ts';
import { actArbitrary, perform } from '../../../support/session-acts.ts';
import { SessionRun } from '../../../support/session-run.ts';

const ledgerOf = (run: SessionRun): number => storedSessionSchema.parse(run.file.content).state.ledgerSeconds;

describe('the session loop', () => {
  it('counts sitting while somebody types and prompts once', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(50);
    expect(run.did()).toEqual(['notice', 'due', 'prompt']);
    expect(run.views.at(-1)?.sittingSeconds).toBeGreaterThanOrEqual(45);
  });

  it('prompts nobody on an empty desk and clears the ledger', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(10);
    run.machine.pass(60);
    expect(run.did()).toEqual(['away', 'ledger-cleared']);
    expect(run.views.at(-1)?.mode).toEqual({ is: 'away', because: 'silence' });
  });

  it('takes a process that stood still for a night as sleep, without any power message', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(30);
    run.machine.freeze(8 * 3600);
    run.machine.type(5);
    expect(run.did()).toEqual(['ledger-cleared', 'back']);
  });

  it('does not take the key press that locks the screen for the return', () => {
    const run = new SessionRun();
    const loop = run.launch();
    run.machine.type(20);
    loop.take({ is: 'lock' });
    run.machine.pass(5);
    expect(run.views.at(-1)?.mode).toEqual({ is: 'away', because: 'locked' });
    expect(run.did()).toEqual([]);
  });

  it('keeps the sitting over a quit and a launch, and pays for the time between', () => {
    const run = new SessionRun();
    const loop = run.launch();
    run.machine.type(30);
    loop.stop();
    expect(ledgerOf(run)).toBe(30);
    run.machine.pass(4);
    run.launch();
    run.machine.type(3);
    expect(run.did()).toEqual(['rest-credited', 'back']);
  });

  it('loses at most what followed the last save when it is killed, and credits nothing', () => {
    const run = new SessionRun();
    run.settings = { ...run.settings, rules: { ...run.settings.rules, sittingSeconds: 600 } };
    run.launch();
    run.machine.type(130);
    run.machine.dropTimers();
    run.machine.type(3);
    run.launch();
    run.machine.type(2);
    expect(run.did()).toEqual([]);
    expect(run.views.at(-1)?.sittingSeconds).toBeGreaterThanOrEqual(120);
  });

  it('starts over with a clear ledger when the machine was off for long', () => {
    const run = new SessionRun();
    const loop = run.launch();
    run.machine.type(30);
    loop.stop();
    run.machine.boot = 'boot-2';
    run.machine.monotonicMs = 1000;
    run.machine.wallMs += 3_600_000;
    run.launch();
    expect(run.did()).toEqual(['ledger-cleared']);
  });

  it('says that the figure is estimated while idle time is unknown', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(10);
    run.machine.idleIsUnknown = true;
    run.machine.pass(20);
    expect(run.views.at(-1)).toMatchObject({ estimated: true, mode: { is: 'sitting' } });
  });

  it('wakes every 5 s while somebody sits and every 10 s while nobody does', () => {
    const run = new SessionRun();
    run.settings = {
      ...run.settings,
      rules: { ...run.settings.rules, sittingSeconds: 6000, awayAfterSeconds: 30 },
    };
    run.launch();
    run.machine.type(20);
    run.machine.wakes = 0;
    run.machine.type(100);
    expect(run.machine.wakes).toBe(20);
    run.machine.pass(40);
    run.machine.wakes = 0;
    run.machine.pass(100);
    expect(run.machine.wakes).toBe(10);
  });

  it('saves within each minute of sitting, whatever the phase of its wakes', () => {
    const savedAt = z.object({ savedAtMonotonicMs: z.number() });
    for (const phaseSeconds of [0, 1, 2, 3, 4]) {
      const run = new SessionRun();
      run.settings = { ...run.settings, rules: { ...run.settings.rules, sittingSeconds: 6000 } };
      run.launch();
      run.machine.pass(phaseSeconds);
      run.machine.type(90);
      let oldestMs = 0;
      for (let second = 90; second < 400; second += 1) {
        run.machine.type(1);
        const { savedAtMonotonicMs } = savedAt.parse(run.file.content);
        oldestMs = Math.max(oldestMs, run.machine.monotonicMs - savedAtMonotonicMs);
      }
      expect(oldestMs).toBeLessThan(61_500);
    }
  });

  it('wakes every 10 s off-hours, whoever types and whatever is due', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(45);
    run.loop?.setRules({ ...run.settings, rules: { ...run.settings.rules, workingHours: {} } });
    run.machine.type(20);
    run.machine.wakes = 0;
    run.machine.type(100);
    expect(run.machine.wakes).toBe(10);
  });

  it('moves nothing but the calendar when the wall clock is set', () => {
    const run = new SessionRun();
    run.launch();
    run.machine.type(20);
    run.machine.setWallClock(3_600_000);
    run.machine.type(10);
    expect(run.views.at(-1)?.sittingSeconds).toBeGreaterThanOrEqual(25);
    expect(run.traces.files[0]?.text).toMatch(/"is":"clock","at":\d+,"shiftSeconds":3600/);
  });

  it('takes a changed setting at once, and leaves a word of it in the trace', () => {
    const run = new SessionRun();
    const longer = withPart(defaultPreferences, { sittingMinutes: 40 });
    run.settings = {
      preferences: engineSettingsOf(defaultPreferences),
      rules: rulesFrom(defaultPreferences),
      areOwn: false,
    };
    const loop = run.launch();
    loop.setRules({ preferences: engineSettingsOf(longer), rules: rulesFrom(longer), areOwn: false });
    expect(run.views.at(-1)?.sittingLimitSeconds).toBe(2400);
    expect(run.traces.files[0]?.text).toMatch(/"is":"settings".*"sittingMinutes":40/);
  });

  it('hears of a setting that is none of its business and writes nothing of it', () => {
    const run = new SessionRun();
    const loop = run.launch();
    loop.setRules({ ...run.settings, preferences: { ...run.settings.preferences } });
    expect(run.traces.files).toHaveLength(1);
    expect(run.traces.files[0]?.text).not.toContain('phaseSounds');
  });

  it('begins a trace of its own each day, and each can be replayed', () => {
    const run = new SessionRun();
    run.machine.wallMs = Date.UTC(2026, 2, 2, 22, 59, 30);
    run.launch();
    run.machine.type(70);
    expect(run.traces.files.map(({ name }) => name.slice(0, 10))).toEqual(['2026-03-02', '2026-03-03']);
    const { own, replayed } = run.comparedWithReplay();
    expect(replayed).toEqual(own);
  });
});

describe('the trace that the app writes', () => {
  it('replays to the decisions that the app took, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(actArbitrary, { maxLength: 25 }), (acts) => {
        const run = new SessionRun();
        perform(run, acts);
        const { own, replayed } = run.comparedWithReplay();
        expect(replayed).toEqual(own);
      }),
      { numRuns: 400 },
    );
  });
});
