import { describe, expect, it } from 'vitest';
import { createDisplayInUse, type DisplayInUseParts } from '../../../../electron/adapters/display-in-use.ts';
import type { Point } from '../../../../electron/adapters/x-pointer.ts';
import { FakeMachine } from '../../../support/fake-machine.ts';
import { listenToWarnings } from '../../../support/warnings.ts';

/** Two displays side by side at twice the scale; Electron believes the pointer on the first. */
function setUp(readXPointer: DisplayInUseParts['readXPointer']) {
  const displays = [0, 1280].map((x) => ({ id: x, bounds: { x, y: 0, width: 1280, height: 800 } }));
  const screen = {
    getCursorScreenPoint: () => ({ x: 300, y: 300 }),
    getDisplayNearestPoint: ({ x }: Point) => displays[x < 1280 ? 0 : 1],
    getPrimaryDisplay: () => ({ scaleFactor: 2 }),
  } as unknown as DisplayInUseParts['screen'];
  const { log, warnings } = listenToWarnings();
  const machine = new FakeMachine();
  const displayInUse = createDisplayInUse({ screen, readXPointer, timer: machine, log });
  return { machine, warnings, xOf: async () => (await displayInUse()).bounds.x, displayInUse };
}

describe('the display in use', () => {
  it('has the pointer, as the X server says in pixels', async () => {
    const { xOf, warnings } = setUp(async () => ({ x: 2 * 1500, y: 10 }));
    expect(await xOf()).toBe(1280);
    expect(warnings).toEqual([]);
  });

  it('is what Electron says where there is no X server', async () => {
    expect(await setUp(null).xOf()).toBe(0);
  });

  it('is what Electron says where the server refuses, which is reported once', async () => {
    const { xOf, warnings } = setUp(() => Promise.reject(new Error('no protocol specified')));
    expect([await xOf(), await xOf()]).toEqual([0, 0]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('no protocol specified');
  });

  it('does not wait for a server that does not answer, and gives the question up', async () => {
    const questions: AbortSignal[] = [];
    const { machine, displayInUse, warnings } = setUp((givenUp) => {
      questions.push(givenUp);
      return new Promise(() => undefined);
    });
    const answer = displayInUse();
    machine.pass(1);
    expect((await answer).bounds.x).toBe(0);
    expect(questions.map(({ aborted }) => aborted)).toEqual([true]);
    expect(warnings).toEqual([expect.stringContaining('no answer')]);
  });
});
