import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connectToBus } from '../../../../electron/adapters/bus-connection.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('a bus that takes the connection and says nothing is let go of when it is given up', async () => {
  const file = join(temporaryFolder(), 'silent-bus');
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.resume();
    sockets.push(socket);
  });
  server.listen(file);
  await once(server, 'listening');
  const giveUp = new AbortController();
  const connecting = connectToBus(`unix:path=${file}`, () => undefined, giveUp.signal);
  await expect.poll(() => sockets.length).toBe(1);
  giveUp.abort();
  await expect(connecting).rejects.toThrow('given up');
  await expect.poll(() => sockets[0]?.readableEnded).toBe(true);
  server.close();
});
