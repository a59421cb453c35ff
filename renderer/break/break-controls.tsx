import type { SessionView } from '../../shared/domain/view.ts';
import type { SessionAction } from '../../shared/ipc/contract.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import type { VoiceNote } from '../player/voice/coach.ts';
import { BreakBar } from './break-bar.tsx';
import type { BreakCommand } from './keys.ts';
import { useBreakKeys } from './use-break-keys.ts';

type BreakControlsProps = {
  readonly view: SessionView;
  readonly level: Level;
  /** Why the voice is not heard. */
  readonly note: VoiceNote;
  readonly act: Act;
  /** Told at once when the break is about to stand still or to end. */
  readonly onStop: () => void;
  readonly onTooMuch: () => void;
};

/** Easier, or back to the usual for who has eased off already. */
const levelAfter = (level: Level): Level => (level === 'usual' ? 'easier' : 'usual');

/** What main is asked for by a command, at the level that is shown. */
export function actionOf(command: BreakCommand, view: SessionView, level: Level): SessionAction {
  switch (command) {
    case 'pause':
      return { is: view.actions.includes('resume-break') ? 'resume-break' : 'pause-break' };
    case 'easier':
      return { is: 'set-level', level: levelAfter(level) };
    case 'finish':
      return { is: 'finish-break' };
    case 'too-much':
      return { is: 'too-much' };
  }
}

/** The bar and its keys. */
export function BreakControls(props: BreakControlsProps) {
  const { view, level, note, act, onStop, onTooMuch } = props;
  const { send, problem } = useActing(act);
  const onCommand = (command: BreakCommand): void => {
    if (command !== 'easier') onStop();
    send(actionOf(command, view, level));
    // Whatever main answers: who says that it was too much sees the signs.
    if (command === 'too-much') onTooMuch();
  };
  useBreakKeys(onCommand);
  return (
    <BreakBar actions={view.actions} level={level} note={note} problem={problem} onCommand={onCommand} />
  );
}
