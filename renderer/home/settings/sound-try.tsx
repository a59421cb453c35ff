import { useState } from 'react';
import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { createSoundPlayer } from '../../player/sound-player.ts';
import { Button } from '../../ui/button.tsx';

type SoundTryProps = { readonly settingKey: SettingKey; readonly volumePercent: number };

/** Plays the sound with which a movement begins, as loud as it will be. */
export function SoundTry({ settingKey, volumePercent }: SoundTryProps) {
  const { translate } = useWords();
  const [play] = useState(createSoundPlayer);
  const [wasSilent, setSilent] = useState(false);
  const name = translate(`settings.${settingKey}.label`);
  return (
    <>
      <Button
        look="quiet"
        name={translate('window.settings.tryNamed', { name })}
        onPress={() => {
          play('begin', volumePercent);
          setSilent(volumePercent === 0);
        }}
      >
        {translate('window.settings.try')}
      </Button>
      <span className="soft" aria-live="polite">
        {wasSilent && volumePercent === 0 && translate('window.settings.trySilent')}
      </span>
    </>
  );
}
