import type { Preferences } from '../../../../shared/settings/preferences.ts';
import type { Stage } from './stage.ts';

/** How one setting is seen to take effect, somewhere else than on the page it is changed on. */
export type Effect<Value> = {
  readonly value: Value;
  /** Brings the app to where the value makes a difference. */
  readonly arrange?: (stage: Stage) => Promise<unknown>;
  /** What has to happen after the change for it to show. */
  readonly act?: (stage: Stage) => Promise<unknown>;
  /** What is seen of it: something else before the change, and `expected` after it. */
  readonly shows: (stage: Stage) => Promise<unknown>;
  readonly expected: unknown;
};

/** A row for every key of the catalogue: without one this does not compile. */
export type Effects = { readonly [K in keyof Preferences]: Effect<Preferences[K]> };
