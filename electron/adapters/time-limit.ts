import type { Timer } from '../ports.ts';

export type InTime<T> = { readonly is: 'answered'; readonly value: T } | { readonly is: 'late' };

/** Waits for an answer so long and no longer. A late one is for whoever holds `answer` to deal with. */
export function within<T>(timer: Timer, limitMs: number, answer: Promise<T>): Promise<InTime<T>> {
  return new Promise((resolve, reject) => {
    const cancel = timer.schedule(limitMs, () => resolve({ is: 'late' }));
    answer.then(
      (value) => {
        cancel();
        resolve({ is: 'answered', value });
      },
      (error: unknown) => {
        cancel();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
