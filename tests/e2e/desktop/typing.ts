import type { Person } from './person.ts';

const tenLetters = 'thequickfo';
const slowlyMs = 250;

/** Types on, at least forty letters, until something has happened on the screen; all that was typed. */
export async function typeUntil(person: Person, hasHappened: Promise<unknown>): Promise<string> {
  const seen = { isOver: false };
  const over = hasHappened.finally(() => {
    seen.isOver = true;
  });
  // Awaited below; a failure meanwhile is not one that nobody hears of.
  over.catch(() => undefined);
  let typed = '';
  while (!seen.isOver || typed.length < 40) {
    await person.type(tenLetters, slowlyMs);
    typed += tenLetters;
  }
  await over;
  return typed;
}
