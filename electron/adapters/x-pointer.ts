import { z } from 'zod';

export type Point = { readonly x: number; readonly y: number };

/** The position on the whole screen, in pixels: what the X protocol answers to `QueryPointer`. */
const pointerReply = z
  .object({ rootX: z.int(), rootY: z.int() })
  .transform(({ rootX, rootY }): Point => ({ x: rootX, y: rootY }));

/**
 * Asks the X server where the pointer is, over a connection of its own that ends with the answer. The library is loaded
 * when it is first wanted: that is once a card, and the start does not wait for it.
 */
export async function readXPointer(display: string): Promise<Point> {
  const { createClient } = await import('x11');
  return new Promise((resolve, reject) => {
    const client = createClient({ display, shm: false, disableBigRequests: true }, (error, connected) => {
      const root = connected?.screen[0]?.root;
      if (error || root === undefined) return reject(error ?? new Error('the X server has no screen'));
      client.QueryPointer(root, (failure, reply) => {
        client.terminate();
        if (failure) reject(failure);
        else resolve(pointerReply.parse(reply));
      });
    });
    client.on('error', reject);
  });
}
