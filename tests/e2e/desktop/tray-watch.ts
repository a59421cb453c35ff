import { eventually } from './eventually.ts';
import { hasSatFor, type TooltipState } from './tooltip.ts';
import type { TrayHost } from './tray-host.ts';

/** Waits until the tooltip is as wanted; `withinSeconds` is real time. */
export async function awaitTooltip(
  trayHost: TrayHost,
  what: string,
  isWanted: (state: TooltipState) => boolean,
  withinSeconds: number,
): Promise<TooltipState> {
  return eventually(`the tooltip to say ${what}`, async () => (await trayHost.item()).state(), isWanted, {
    withinMs: withinSeconds * 1000,
  });
}

export async function awaitSitting(
  trayHost: TrayHost,
  atLeastSeconds: number,
  withinSeconds: number,
): Promise<number> {
  const what = `${atLeastSeconds} s of sitting`;
  const state = await awaitTooltip(trayHost, what, hasSatFor(atLeastSeconds), withinSeconds);
  return state.is === 'sitting' ? state.sittingSeconds : 0;
}

/** Less than any sitting that the tests let grow before they have it cleared. */
const freshSeconds = 10;

/** Waits for a ledger that began anew: somebody sits, and has done so for a few seconds only. */
export async function awaitFreshLedger(trayHost: TrayHost, withinSeconds: number): Promise<void> {
  const isFresh = (state: TooltipState): boolean =>
    state.is === 'sitting' && state.sittingSeconds > 0 && state.sittingSeconds < freshSeconds;
  await awaitTooltip(trayHost, 'that the sitting began anew', isFresh, withinSeconds);
}
