import type { PackProblems } from '../packs/fault.ts';
import type { CopyFault } from '../yours/fault.ts';

/** Why the app does not begin to start at login: it is noted nowhere in vain. */
export type StartAtLoginRefusal =
  /** The system did not take the entry. */
  | 'not-written'
  /** The person, or who looks after the computer, switched it off in the system, which is where it is switched on. */
  | 'off-in-system'
  | 'demo';

/** Why what is the person's neither left nor entered. Nothing was lost by it. */
export type YoursRefusal =
  | 'busy'
  | 'not-saved'
  | 'no-page'
  | 'nothing-opened'
  /** Something here is of a later Unhunch, and the copy would have taken its place. */
  | 'read-only'
  /** What could be taken in is there, and a second try takes the rest. */
  | 'not-taken'
  | 'not-erased';

/** Why something about own exercises and packs was not done. Nothing was changed. */
export type OwnRefusal =
  | 'read-only'
  | 'unknown'
  | 'full'
  | 'packs-full'
  | 'not-saved'
  | 'nothing-to-export'
  | 'export-too-large'
  | 'export-cancelled'
  | 'export-failed';

export type Refusal =
  | { readonly kind: 'untrusted-sender' }
  | { readonly kind: 'unknown-request' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'malformed'; readonly detail: string }
  /** The value of a setting is wrong; `detail` names what would be right, from the message catalogue. */
  | { readonly kind: 'invalid-setting'; readonly key: string; readonly detail: string }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'start-at-login'; readonly why: StartAtLoginRefusal }
  | { readonly kind: 'yours'; readonly why: YoursRefusal }
  /** A file that cannot be taken in, with the line where that shows. */
  | { readonly kind: 'bad-copy'; readonly fault: CopyFault }
  | { readonly kind: 'own'; readonly why: OwnRefusal }
  /** A pack with something wrong in it, told by line. */
  | { readonly kind: 'bad-pack'; readonly why: PackProblems }
  | { readonly kind: 'failed' };

/** A refusal is a value, never a throw across the wire and never `undefined`. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };
