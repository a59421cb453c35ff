import type { Page } from 'playwright';
import type {} from '../../../renderer/bridge/window.d.ts';
import type { SessionAction } from '../../../shared/ipc/session-action.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { mainItemOf } from '../../../shared/routines/programme.ts';

/** Asks main as the page itself does. */
export async function act(page: Page, action: SessionAction): Promise<SessionSnapshot> {
  const reply = await page.evaluate((given) => window.unhunch.act(given), action);
  if (!reply.ok) throw new Error(`the app refused ${action.is}: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

/** What holds, in no language. */
export async function readSession(page: Page): Promise<SessionSnapshot> {
  const reply = await page.evaluate(() => window.unhunch.readSession());
  if (!reply.ok) throw new Error(`the app refused to say what holds: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

const offers = ({ offer }: SessionSnapshot, exercise: ExerciseId): boolean =>
  mainItemOf(offer.routine).exercise === exercise;

type Again = { readonly most: number; readonly again: () => Promise<SessionSnapshot> };

async function until(page: Page, exercise: ExerciseId, { most, again }: Again): Promise<void> {
  let snapshot = await readSession(page);
  for (let left = most; left > 0 && !offers(snapshot, exercise); left -= 1) snapshot = await again();
  if (!offers(snapshot, exercise)) throw new Error(`${exercise} was not offered in ${most} tries`);
}

/** Asks for something seated, as the menu of the card does, until it is the wanted exercise. */
export async function turnToSeated(page: Page, exercise: ExerciseId): Promise<void> {
  await until(page, exercise, { most: 60, again: () => act(page, { is: 'offer-seated' }) });
}
