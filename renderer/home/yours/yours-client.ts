import type { Client } from '../../bridge/client.ts';

/** What the page asks of main. */
export type YoursClient = Pick<Client, 'saveYours' | 'openCopy' | 'takeCopy' | 'eraseEverything'>;
