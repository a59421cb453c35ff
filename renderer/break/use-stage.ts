import { useState } from 'react';
import type { SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import { nextStage, type Stage, type StageEvent, waiting } from './stage.ts';

type Seen = { readonly snapshot: SessionSnapshot | null; readonly stage: Stage };

/** Follows the snapshots of main and what happens on the page. */
export function useStage(snapshot: SessionSnapshot | null): {
  readonly stage: Stage;
  readonly happen: (event: StageEvent) => void;
} {
  const [seen, setSeen] = useState<Seen>({ snapshot: null, stage: waiting });
  const happen = (event: StageEvent): void =>
    setSeen((now) => ({ ...now, stage: nextStage(now.stage, event) }));
  if (snapshot === null || snapshot === seen.snapshot) return { stage: seen.stage, happen };
  const next = { snapshot, stage: nextStage(seen.stage, { is: 'told', snapshot }) };
  setSeen(next);
  return { stage: next.stage, happen };
}
