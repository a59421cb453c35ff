import type { Page } from 'playwright';
import type {} from '../../../renderer/bridge/window.d.ts';
import type { SessionAction, SessionSnapshot } from '../../../shared/ipc/contract.ts';
import { type ExerciseId, exerciseIds } from '../../../shared/routines/exercise.ts';

/** Asks main as the page itself does. */
export async function act(page: Page, action: SessionAction): Promise<SessionSnapshot> {
  const reply = await page.evaluate((given) => window.unhunch.act(given), action);
  if (!reply.ok) throw new Error(`the app refused ${action.is}: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

async function readSession(page: Page): Promise<SessionSnapshot> {
  const reply = await page.evaluate(() => window.unhunch.readSession());
  if (!reply.ok) throw new Error(`the app refused to say what holds: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

const offers = ({ offer }: SessionSnapshot, exercise: ExerciseId): boolean =>
  offer.routine.items[0].exercise === exercise;

type Again = { readonly most: number; readonly again: () => Promise<SessionSnapshot> };

async function until(page: Page, exercise: ExerciseId, { most, again }: Again): Promise<void> {
  let snapshot = await readSession(page);
  for (let left = most; left > 0 && !offers(snapshot, exercise); left -= 1) snapshot = await again();
  if (!offers(snapshot, exercise)) throw new Error(`${exercise} was not offered in ${most} tries`);
}

/**
 * Chance chooses what a break consists of, and what was not done for longest comes first. So breaks are begun and
 * ended until the wanted exercise is the next, which it is after one of each at the latest.
 */
export async function turnTo(page: Page, exercise: ExerciseId): Promise<void> {
  const again = async (): Promise<SessionSnapshot> => {
    await act(page, { is: 'start-break' });
    return act(page, { is: 'finish-break' });
  };
  await until(page, exercise, { most: exerciseIds.length, again });
}

/** Asks for something seated, as the menu of the card does, until it is the wanted exercise. */
export async function turnToSeated(page: Page, exercise: ExerciseId): Promise<void> {
  await until(page, exercise, { most: 60, again: () => act(page, { is: 'offer-seated' }) });
}
