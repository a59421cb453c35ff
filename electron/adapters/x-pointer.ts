import { z } from 'zod';

/** The little of the package `x11` that is used here. */
export type XClient = {
  /** Its socket, once that stands. */
  readonly stream?: { destroy(): void } | undefined;
  QueryPointer(window: number, done: (error: Error | null, reply: unknown) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  terminate(): void;
};
export type XServer = { readonly screen: readonly { readonly root: number }[] };
export type ConnectToX = (
  options: { readonly display: string; readonly shm: false; readonly disableBigRequests: true },
  done: (error: Error | undefined, server: XServer | undefined) => void,
) => XClient;

export type Point = { readonly x: number; readonly y: number };

/** The position on the whole screen, in pixels: what the X protocol answers to `QueryPointer`. */
const pointerReply = z
  .object({ rootX: z.int(), rootY: z.int() })
  .transform(({ rootX, rootY }): Point => ({ x: rootX, y: rootY }));

/** The library has no stream before its socket stands; one that only ends its half waits for a server that hangs. */
function endConnection(client: XClient): void {
  if (client.stream === undefined) return;
  client.terminate();
  client.stream.destroy();
}

/**
 * Asks once, and ends the connection whatever comes: an answer, a refusal, an error or `givenUp`. Nothing may be thrown
 * in a callback of the library, since nobody would catch it there.
 */
export function askPointer(connect: ConnectToX, display: string, givenUp: AbortSignal): Promise<Point> {
  return new Promise((resolve, reject) => {
    const answered = (failure: Error | null, reply: unknown): void => {
      endConnection(client);
      const point = pointerReply.safeParse(reply);
      if (failure === null && point.success) resolve(point.data);
      else reject(failure ?? new Error('the X server answered with something else'));
    };
    const connected = (error: Error | undefined, server: XServer | undefined): void => {
      const root = server?.screen[0]?.root;
      if (givenUp.aborted) endConnection(client);
      else if (error || root === undefined) fail(error ?? new Error('the X server has no screen'));
      else client.QueryPointer(root, answered);
    };
    const client = connect({ display, shm: false, disableBigRequests: true }, connected);
    const fail = (why: Error): void => {
      endConnection(client);
      reject(why);
    };
    // Heard to the end, for an error that nobody hears ends the app.
    client.on('error', fail);
    givenUp.addEventListener('abort', () => fail(new Error('given up')), { once: true });
  });
}

/**
 * Asks the X server where the pointer is, over a connection of its own that ends with the answer. The library is loaded
 * when it is first wanted: that is once a card, and the start does not wait for it.
 */
export async function readXPointer(display: string, givenUp: AbortSignal): Promise<Point> {
  const { createClient: connect } = await import('x11');
  givenUp.throwIfAborted();
  return askPointer(connect, display, givenUp);
}
