import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { askPointer, type XClient, type XServer } from '../../../../electron/adapters/x-pointer.ts';

type Connected = (error: Error | undefined, server: XServer | undefined) => void;
type Answer = (error: Error | null, reply: unknown) => void;

/** A connection of the library, which the test lets come, answer and fail. */
class FakeClient extends EventEmitter implements XClient {
  stream: { destroy(): void } | undefined;
  asked: { readonly window: number; readonly answer: Answer } | null = null;
  isTerminated = false;
  isDestroyed = false;

  standsSocket(): void {
    this.stream = {
      destroy: () => {
        this.isDestroyed = true;
      },
    };
  }

  QueryPointer(window: number, answer: Answer): void {
    this.asked = { window, answer };
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function ask() {
  const client = new FakeClient();
  const giveUp = new AbortController();
  let connected: Connected = () => undefined;
  const answer = askPointer(
    (_options, done) => {
      connected = done;
      return client;
    },
    ':7',
    giveUp.signal,
  );
  const connect = (screen: XServer['screen'] = [{ root: 99 }]): void => {
    client.standsSocket();
    connected(undefined, { screen });
  };
  return { client, giveUp, answer, connect, refuse: (why: Error) => connected(why, undefined) };
}

const hasEnded = ({ isTerminated, isDestroyed }: FakeClient): boolean => isTerminated && isDestroyed;

describe('a question where the pointer is', () => {
  it('is answered in pixels of the whole screen, and the connection ends with it', async () => {
    const { client, answer, connect } = ask();
    connect();
    expect(client.asked?.window).toBe(99);
    client.asked?.answer(null, { rootX: 12, rootY: 34, childX: 0 });
    expect(await answer).toEqual({ x: 12, y: 34 });
    expect(hasEnded(client)).toBe(true);
  });

  it('that is answered with something else fails where it was asked, not in the library', async () => {
    const { client, answer, connect } = ask();
    connect();
    expect(() => client.asked?.answer(null, { rootX: 'left' })).not.toThrow();
    await expect(answer).rejects.toThrow('something else');
    expect(hasEnded(client)).toBe(true);
  });

  it.each([
    ['refuses the question', ({ client }) => client.asked?.answer(new Error('no'), undefined)],
    ['fails while it is asked', ({ client }) => client.emit('error', new Error('no'))],
  ] as readonly [string, (asked: ReturnType<typeof ask>) => unknown][])(
    'fails with a server that %s, and the connection ends',
    async (_what, happen) => {
      const asked = ask();
      asked.connect();
      happen(asked);
      await expect(asked.answer).rejects.toThrow('no');
      expect(hasEnded(asked.client)).toBe(true);
    },
  );

  it('fails with a server without a screen, and the connection ends', async () => {
    const { client, answer, connect } = ask();
    connect([]);
    await expect(answer).rejects.toThrow('no screen');
    expect(hasEnded(client)).toBe(true);
  });

  it('fails where there is no server, of which the library has no socket to end', async () => {
    const { client, answer, refuse } = ask();
    refuse(new Error('ECONNREFUSED'));
    await expect(answer).rejects.toThrow('ECONNREFUSED');
    expect(client.isTerminated).toBe(false);
  });

  it('ends its connection when it is given up, and hears later errors', async () => {
    const { client, giveUp, answer, connect } = ask();
    connect();
    giveUp.abort();
    await expect(answer).rejects.toThrow('given up');
    expect(hasEnded(client)).toBe(true);
    expect(() => client.emit('error', new Error('late'))).not.toThrow();
  });

  it('that was given up before the server was reached asks nothing, and ends the connection', async () => {
    const { client, giveUp, answer, connect } = ask();
    giveUp.abort();
    await expect(answer).rejects.toThrow('given up');
    connect();
    expect(client.asked).toBeNull();
    expect(hasEnded(client)).toBe(true);
  });
});
