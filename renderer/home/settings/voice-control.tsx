import { useWords } from '../../bridge/words.tsx';
import type { VoiceWish } from '../../player/voice/voice-wish.ts';
import { Button } from '../../ui/button.tsx';
import type { ControlProps } from './control-props.ts';
import { useDraft } from './use-draft.ts';
import { useVoiceChoice, type VoiceChoice } from './use-voice-choice.ts';

type VoiceControlProps = ControlProps<string | null> & { readonly wish: VoiceWish };

/** No voice has this name; it stands for the system's own choice. */
const ofSystem = '';

/** A short list of voices, and a way to hear the chosen one. */
export function VoiceControl(props: VoiceControlProps) {
  const { saved, submit, id, labelId, describedBy, isWrong, disabled, wish } = props;
  const { translate } = useWords();
  const { draft, commit } = useDraft(saved, (name) => name, submit);
  const { row, choice, tryIt } = useVoiceChoice(wish);
  return (
    <div ref={row} className="voice-choice">
      <select
        id={id}
        className="field"
        aria-labelledby={labelId}
        aria-describedby={`${describedBy} ${id}-state`}
        aria-invalid={isWrong}
        disabled={disabled}
        value={draft ?? ofSystem}
        onChange={({ target }) => commit(target.value === ofSystem ? null : target.value)}
      >
        <option value={ofSystem}>{translate('window.settings.voice.system')}</option>
        <VoiceOptions chosen={draft} choice={choice} />
      </select>
      <Button look="plain" disabled={choice.is !== 'found'} onPress={() => tryIt(draft)}>
        {translate('window.settings.voice.try')}
      </Button>
      <p id={`${id}-state`} aria-live="polite" className="soft">
        {choice.is !== 'found' && translate(`window.settings.voice.${choice.is}`)}
      </p>
    </div>
  );
}

type VoiceOptionsProps = { readonly chosen: string | null; readonly choice: VoiceChoice };

/** The voices found, and the chosen one even where it is not among them. */
function VoiceOptions({ chosen, choice }: VoiceOptionsProps) {
  const { translate } = useWords();
  const offered = choice.is === 'found' ? choice.offered : [];
  const isAmongThem = chosen === null || offered.some(({ name }) => name === chosen);
  return (
    <>
      {offered.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      {!isAmongThem && (
        <option value={chosen}>
          {choice.is === 'found' ? translate('window.settings.voice.missing', { name: chosen }) : chosen}
        </option>
      )}
    </>
  );
}
