import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place outside the app that an attack tries to reach, and that remembers every visit. */
export type Trap = {
  readonly address: string;
  /** The address, which sends whoever asks for it on to another one of the trap. */
  readonly redirect: string;
  readonly webSocket: string;
  /** What has arrived, as "GET /path". */
  visits(): readonly string[];
  forget(): void;
  stop(): Promise<void>;
};

const page = '<!doctype html><title>Elsewhere</title><p>Not a page of the app.';

export async function setTrap(): Promise<Trap> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method ?? '?'} ${request.url ?? '?'}`);
    if (request.url === '/redirect') response.writeHead(302, { location: '/redirected' }).end();
    else
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(page);
  });
  server.on('upgrade', (request, socket) => {
    visits.push(`UPGRADE ${request.url ?? '?'}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  return {
    address: `http://127.0.0.1:${port}/trap`,
    redirect: `http://127.0.0.1:${port}/redirect`,
    webSocket: `ws://127.0.0.1:${port}/socket`,
    visits: () => [...visits],
    forget: () => void visits.splice(0),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
