import { useState } from 'react';
import type { Client } from '../../bridge/client.ts';
import type { Place } from '../pages.ts';
import type { FirstRunStep } from './steps.ts';

/** Whether a pain is new, unexplained and not yet checked. It lives as long as the window and is kept nowhere. */
export type PainAnswer = 'yes' | 'no';

export type FirstRun = {
  /** Where the person left the first steps without ending them; null where there is nothing to go back to. */
  readonly openStep: FirstRunStep | null;
  readonly pain: PainAnswer | null;
  readonly answerPain: (answer: PainAnswer) => void;
  /** Ends them, done or left out, and goes on to Today. */
  readonly finish: () => void;
};

/** The way through the first steps, which remembers where one was while another page is looked at. */
export function useFirstRun(place: Place, client: Pick<Client, 'finishFirstRun'>): FirstRun {
  const [openStep, setOpenStep] = useState<FirstRunStep | null>(null);
  const [pain, setPain] = useState<PainAnswer | null>(null);
  const [hasEnded, setEnded] = useState(false);
  if (place.page === 'first-run' && place.step !== openStep && !hasEnded) setOpenStep(place.step);
  // Whoever begins them again from Settings is on the way once more.
  if (place.page !== 'first-run' && hasEnded) setEnded(false);
  const finish = (): void => {
    setEnded(true);
    setOpenStep(null);
    setPain(null);
    window.location.hash = '#today';
    // What is at stake is whether they are shown again; nothing here waits for it.
    void client.finishFirstRun();
  };
  return { openStep, pain, answerPain: setPain, finish };
}
