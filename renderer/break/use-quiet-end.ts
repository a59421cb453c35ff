import { useEffect, useRef } from 'react';
import type { VoiceCoach } from '../player/voice/coach.ts';
import type { Stage } from './stage.ts';

/** True for an end that did not come by itself: main said so first, or the person did. */
const isCutShort = (stage: Stage): boolean =>
  stage.is === 'stopped' || (stage.is === 'done' && stage.isSettled);

/** A break that is cut short is quiet at once; one that was played to its end may say its last words. */
export function useQuietEnd(coach: VoiceCoach, stage: Stage): void {
  const before = useRef(stage.is);
  useEffect(() => {
    if (before.current === stage.is) return;
    before.current = stage.is;
    if (isCutShort(stage)) coach.silence();
  }, [coach, stage]);
}
