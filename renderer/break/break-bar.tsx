import type { ReactNode } from 'react';
import type { PersonAction } from '../../shared/domain/view.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { useWords } from '../bridge/words.tsx';
import type { VoiceNote } from '../player/voice/coach.ts';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { KeySign } from '../ui/key-sign.tsx';
import { Problem } from '../ui/problem.tsx';
import { useKeysShown } from '../ui/use-keys-shown.ts';
import { type BreakCommand, shortcuts } from './keys.ts';
import { tellHeight } from './tell-height.ts';
import './break-bar.css';

/** What is written on the key of each command. */
const keySigns: { readonly [C in BreakCommand]: MessageKey } = {
  pause: 'keys.space',
  easier: 'keys.easier',
  harder: 'keys.harder',
  swap: 'keys.swap',
  'not-for-me': 'keys.not-for-me',
  finish: 'keys.escape',
  'too-much': 'keys.too-much',
};

type BreakBarProps = {
  readonly actions: readonly PersonAction[];
  /** What cannot be done right now: there is no such version, or no time for it. */
  readonly resting: readonly BreakCommand[];
  /** What the last command has led to, where that is not seen by itself. */
  readonly said: MessageKey | null;
  /** Why the voice is not heard; it takes the place of the word about the keys. */
  readonly note: VoiceNote;
  readonly problem: string | null;
  readonly onCommand: (command: BreakCommand) => void;
};

/** Everything that can be done in a break, in one line. */
export function BreakBar({ actions, resting, said, note, problem, onCommand }: BreakBarProps) {
  const { translate } = useWords();
  const areKeysShown = useKeysShown();
  const canResume = actions.includes('resume-break');
  const control = (command: BreakCommand, look: 'main' | 'plain' | 'stop', text: MessageKey): ReactNode => (
    <Button
      look={look}
      keys={shortcuts[command]}
      isResting={resting.includes(command)}
      onPress={() => onCommand(command)}
    >
      {translate(text)}
      {(areKeysShown || command === 'finish') && (
        <span className={areKeysShown ? undefined : 'break-way-out'}>
          <KeySign text={translate(keySigns[command])} />
        </span>
      )}
    </Button>
  );
  return (
    <footer ref={tellHeight} className="break-bar">
      <ButtonGroup className="break-controls" name={{ label: translate('break.controls') }}>
        {control('pause', canResume ? 'main' : 'plain', canResume ? 'break.resume' : 'break.pause')}
        {control('easier', 'plain', 'break.easier')}
        {control('harder', 'plain', 'break.harder')}
        {control('swap', 'plain', 'break.swap')}
        {control('not-for-me', 'plain', 'break.notForMe')}
        {control('finish', 'plain', 'break.finish')}
        {control('too-much', 'stop', 'break.tooMuch')}
      </ButtonGroup>
      <p className="break-bar-note soft" aria-live="polite">
        {said === null ? translate(note === null ? 'break.keys' : `break.voice.${note}`) : translate(said)}
      </p>
      <Problem text={problem} />
    </footer>
  );
}
