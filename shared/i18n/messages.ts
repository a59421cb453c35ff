import { en } from './en/index.ts';

/** Every text a person can read has a key here; English is the source of the keys. */
export type MessageKey = keyof typeof en;
export type Messages = { readonly [K in MessageKey]: string };
export const sourceMessages: Messages = en;
