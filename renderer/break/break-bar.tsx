import type { ReactNode } from 'react';
import type { PersonAction } from '../../shared/domain/view.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import { useWords } from '../bridge/words.tsx';
import type { VoiceNote } from '../player/voice/coach.ts';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { type BreakCommand, shortcuts } from './keys.ts';
import { useKeysShown } from './use-keys.ts';
import './break-bar.css';

type BreakBarProps = {
  readonly actions: readonly PersonAction[];
  readonly level: Level;
  /** Why the voice is not heard; it takes the place of the word about the keys. */
  readonly note: VoiceNote;
  readonly problem: string | null;
  readonly onCommand: (command: BreakCommand) => void;
};

/** Everything that can be done in a break, in one line. */
export function BreakBar({ actions, level, note, problem, onCommand }: BreakBarProps) {
  const { translate } = useWords();
  const areKeysShown = useKeysShown();
  const canResume = actions.includes('resume-break');
  const control = (command: BreakCommand, look: 'main' | 'plain' | 'stop', text: MessageKey): ReactNode => (
    <Button look={look} keys={shortcuts[command]} onPress={() => onCommand(command)}>
      {translate(text)}
      {areKeysShown && (
        <span className="break-key" aria-hidden="true">
          {translate(`break.key.${command}`)}
        </span>
      )}
    </Button>
  );
  return (
    <footer className="break-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons. */}
      <div className="break-controls" role="group" aria-label={translate('break.controls')}>
        {control('pause', canResume ? 'main' : 'plain', canResume ? 'break.resume' : 'break.pause')}
        {control('easier', 'plain', level === 'easier' ? 'break.usual' : 'break.easier')}
        {control('finish', 'plain', 'break.finish')}
        <span className={`break-bar-rest soft ${note === null ? '' : 'break-bar-note'}`}>
          {translate(note === null ? 'break.keys' : `break.voice.${note}`)}
        </span>
        {control('too-much', 'stop', 'break.tooMuch')}
      </div>
      <Problem text={problem} />
    </footer>
  );
}
