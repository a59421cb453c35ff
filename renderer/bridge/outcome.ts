import type { Refusal, Reply } from '../../shared/ipc/refusal.ts';

/** How a request ended, for a page to show. The new values have reached the stores by then. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** A bridge that throws (main is gone, a reply that cannot be cloned) is a failed request like any other. */
export async function replyOf<T>(request: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await request();
  } catch {
    return { ok: false, refusal: { kind: 'failed' } };
  }
}
