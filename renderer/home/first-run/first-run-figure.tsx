import { useState } from 'react';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { useWords } from '../../bridge/words.tsx';
import { BodyProvider, usualBody } from '../../player/body.tsx';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { useReducedMotion } from '../../player/reduced-motion.ts';
import { Button } from '../../ui/button.tsx';
import { firstExercise } from './first-exercise.ts';
import type { FirstRunStep } from './steps.ts';
import './first-run-figure.css';

type FirstRunFigureProps = {
  readonly step: FirstRunStep;
  /** Null while it is not known who is drawn. */
  readonly session: SessionSnapshot | null;
};

/** Beside the steps: somebody at ease, drawn as the settings say, who shows the movement at the last one. */
export function FirstRunFigure({ step, session }: FirstRunFigureProps) {
  const { translate } = useWords();
  const [isHeld, setHeld] = useState(false);
  const isStill = useReducedMotion();
  const isShowing = step === 'exercise';
  const moving = isShowing && !isHeld ? 'moving' : 'standing';
  return (
    <div
      className={
        isShowing || step === 'welcome' ? 'first-run-figure' : 'first-run-figure first-run-figure-aside'
      }
    >
      <div className="first-run-picture" aria-hidden={!isShowing}>
        <BodyProvider body={session?.body ?? usualBody}>
          <PreviewFigure item={firstExercise} as={isShowing && isStill ? 'posed' : moving} />
        </BodyProvider>
      </div>
      {isShowing && !isStill && (
        <Button look="quiet" onPress={() => setHeld(!isHeld)}>
          {translate(isHeld ? 'card.move' : 'card.hold')}
        </Button>
      )}
    </div>
  );
}
