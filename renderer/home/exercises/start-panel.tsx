import type { ReactNode } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { KeepFocus } from '../keep-focus.tsx';
import type { Library } from './library.ts';
import type { Opened } from './places.ts';
import { readinessOf, waitingText } from './readiness.ts';
import './start-panel.css';

type StartPanelProps = {
  readonly opened: Opened;
  readonly library: Library;
  readonly label: string;
  /** What stands beside the button; null for nothing. */
  readonly note: string | null;
  readonly onStart: () => void;
  readonly problem: string | null;
  /** What is chosen before. */
  readonly children?: ReactNode;
};

/** The button that starts something, or in its place why it cannot start now. */
export function StartPanel(props: StartPanelProps) {
  const { opened, library, label, note, onStart, problem, children } = props;
  const { translate } = useWords();
  const waiting = waitingText(opened, readinessOf(opened, library.snapshot), translate);
  return (
    <KeepFocus className="start-panel" fallbackIds={['start-waiting', 'page-heading']}>
      {waiting === null ? (
        <>
          {children}
          <div className="start-panel-row">
            <Button id="start" look="main" onPress={onStart}>
              {label}
            </Button>
            {note !== null && <span className="soft">{note}</span>}
          </div>
        </>
      ) : (
        <p id="start-waiting" tabIndex={-1} className="start-waiting">
          {waiting}
        </p>
      )}
      <Problem text={problem} />
    </KeepFocus>
  );
}
