import type { SessionView } from '../../shared/domain/view.ts';
import type { SessionAction } from '../../shared/ipc/contract.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import { BreakBar } from './break-bar.tsx';
import type { BreakCommand } from './keys.ts';
import { useBreakKeys } from './use-break-keys.ts';

type BreakControlsProps = {
  readonly view: SessionView;
  readonly level: Level;
  readonly act: Act;
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
export function BreakControls({ view, level, act, onTooMuch }: BreakControlsProps) {
  const { send, problem } = useActing(act);
  const onCommand = (command: BreakCommand): void => {
    send(actionOf(command, view, level));
    // Whatever main answers: who says that it was too much sees the signs.
    if (command === 'too-much') onTooMuch();
  };
  useBreakKeys(onCommand);
  return <BreakBar actions={view.actions} level={level} problem={problem} onCommand={onCommand} />;
}
