import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a download server does when it is asked for a file. */
export type Answer =
  | { readonly kind: 'whole'; readonly body: Buffer }
  | { readonly kind: 'breaks-off'; readonly body: Buffer }
  | { readonly kind: 'silence' };

export type Mirror = {
  /** Ends in a slash. */
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
};

/** A download server on the loopback address, gone when the test is. What it does not know is a 404. */
export async function startMirror(
  answers: (address: string) => Readonly<Record<string, Answer>>,
): Promise<Mirror> {
  const asked: string[] = [];
  let table: Readonly<Record<string, Answer>> = {};
  const listener: RequestListener = (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const answer = table[path];
    if (answer === undefined) response.writeHead(404).end();
    else give(answer, response);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The mirror has no port.');
  const address = `http://127.0.0.1:${bound.port}/`;
  table = answers(address);
  return { address, asked };
}

function give(answer: Answer, response: ServerResponse): void {
  switch (answer.kind) {
    case 'whole':
      response.writeHead(200, { 'content-length': answer.body.length }).end(answer.body);
      return;
    case 'breaks-off':
      response.writeHead(200, { 'content-length': answer.body.length });
      response.write(answer.body.subarray(0, answer.body.length / 2), () => response.destroy());
      return;
    case 'silence':
      return;
  }
}
