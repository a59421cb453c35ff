import { describe, expect, it } from 'vitest';
import { watchPage } from '../../../../electron/adapters/page-watch.ts';
import { FakeMachine } from '../../../support/fake-machine.ts';

const patientLooks = 5;

/** A page that answers at once, until it is made to hang; then its answers wait. */
function watch() {
  const machine = new FakeMachine();
  const waiting: (() => void)[] = [];
  const page = { isHanging: false, silences: 0 };
  const end = watchPage({
    ask: () => (page.isHanging ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()),
    patientLooks: () => patientLooks,
    onSilent: () => {
      page.silences += 1;
    },
    timer: machine,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (seconds: number): Promise<void> => {
    await settle();
    for (let second = 0; second < seconds; second += 1) {
      machine.pass(1);
      await settle();
    }
  };
  const wakeUp = (): void => {
    page.isHanging = false;
    for (const answer of waiting.splice(0)) answer();
  };
  return { machine, page, pass, wakeUp, end };
}

describe('the watch over a page', () => {
  it('says nothing of a page that answers', async () => {
    const { page, pass } = watch();
    await pass(120);
    expect(page.silences).toBe(0);
  });

  it('says once, within seven seconds, that a page hangs', async () => {
    const { page, pass } = watch();
    await pass(10);
    page.isHanging = true;
    await pass(patientLooks);
    expect(page.silences).toBe(0);
    await pass(2);
    expect(page.silences).toBe(1);
    await pass(60);
    expect(page.silences).toBe(1);
  });

  it('forgives a stall of three seconds, however often', async () => {
    const { page, pass, wakeUp } = watch();
    for (let stall = 0; stall < 5; stall += 1) {
      page.isHanging = true;
      await pass(3);
      wakeUp();
      await pass(2);
    }
    expect(page.silences).toBe(0);
  });

  it('does not hold it against the page that the machine slept', async () => {
    const { machine, page, pass, wakeUp } = watch();
    page.isHanging = true;
    await pass(2);
    machine.freeze(3600);
    wakeUp();
    await pass(20);
    expect(page.silences).toBe(0);
  });

  it('ends when it is told to', async () => {
    const { machine, pass, end } = watch();
    await pass(2);
    end();
    const wakes = machine.wakes;
    await pass(20);
    expect(machine.wakes).toBe(wakes);
  });
});
