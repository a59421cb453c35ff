import type { IdleSource } from '../ports.ts';

/** Who watches a demo is there, whether they touch anything or not. */
export const demoIdle: IdleSource = { read: () => ({ is: 'known', idleMs: 0 }) };
