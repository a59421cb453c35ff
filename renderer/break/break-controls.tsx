import { useState } from 'react';
import type { SessionView } from '../../shared/domain/view.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import { formOf, type PlayedAs } from '../../shared/routines/catalogue.ts';
import { type Level, levels } from '../../shared/routines/exercise.ts';
import { isOwn } from '../../shared/routines/own-exercise.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import type { Face } from '../player/face.ts';
import type { VoiceNote } from '../player/voice/coach.ts';
import { BreakBar } from './break-bar.tsx';
import { type BreakCommand, breakCommands } from './keys.ts';
import { useBreakKeys } from './use-break-keys.ts';

type BreakControlsProps = {
  readonly view: SessionView;
  readonly face: Face;
  /** There is time for something else in place of what goes on. */
  readonly canSwap: boolean;
  /** Why the voice is not heard. */
  readonly note: VoiceNote;
  readonly act: Act;
  /** Told at once when the break is about to stand still, to change or to end. */
  readonly onStop: () => void;
  readonly onTooMuch: () => void;
};

/** The next level of an exercise in a direction; null where it has none. */
function levelBeside(played: PlayedAs, level: Level, towards: 'easier' | 'harder'): Level | null {
  const next = levels[levels.indexOf(level) + (towards === 'easier' ? -1 : 1)];
  return next === undefined || formOf(played).levels[next] === null ? null : next;
}

type Shown = Pick<Face, 'exercise' | 'form' | 'level'>;

/** What main is asked for by a command, for what is shown; null where there is nothing to ask for. */
export function actionOf(
  command: BreakCommand,
  view: SessionView,
  shown: Shown,
  canSwap: boolean,
): SessionAction | null {
  switch (command) {
    case 'pause':
      return { is: view.actions.includes('resume-break') ? 'resume-break' : 'pause-break' };
    case 'easier':
    case 'harder': {
      const level = levelBeside(shown, shown.level, command);
      return level === null ? null : { is: 'set-level', level };
    }
    case 'swap':
      return canSwap ? { is: 'swap' } : null;
    case 'not-for-me':
      // What the person added is offered by their own wish, and taken back where they added it.
      return isOwn(shown.exercise) ? null : { is: 'not-for-me' };
    case 'finish':
      return { is: 'finish-break' };
    case 'too-much':
      return { is: 'too-much' };
  }
}

const stopsSpeech: ReadonlySet<BreakCommand> = new Set<BreakCommand>([
  'pause',
  'swap',
  'not-for-me',
  'finish',
  'too-much',
]);

/** What is said of a command that is not seen by itself. */
function wordOf(command: BreakCommand, canSwap: boolean): MessageKey | null {
  if (command !== 'not-for-me') return null;
  return canSwap ? 'break.leftOut' : 'break.leftOutNextTime';
}

/** The bar and its keys. */
export function BreakControls(props: BreakControlsProps) {
  const { view, face, canSwap, note, act, onStop, onTooMuch } = props;
  const { send, problem } = useActing(act);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const onCommand = (command: BreakCommand): void => {
    const action = actionOf(command, view, face, canSwap);
    if (action === null) return;
    if (stopsSpeech.has(command)) onStop();
    setSaid(wordOf(command, canSwap));
    send(action);
    // Whatever main answers: who says that it was too much sees the signs.
    if (command === 'too-much') onTooMuch();
  };
  useBreakKeys(onCommand);
  const resting = breakCommands.filter((command) => actionOf(command, view, face, canSwap) === null);
  return (
    <BreakBar
      actions={view.actions}
      resting={resting}
      said={said}
      note={note}
      problem={problem}
      onCommand={onCommand}
    />
  );
}
