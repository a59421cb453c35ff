import { assertNever } from '../../../shared/assert-never.ts';
import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import { wishOf } from '../../player/voice/voice-wish.ts';
import { ChoiceControl } from './choice-control.tsx';
import type { ControlProps } from './control-props.ts';
import { CountryControl } from './country-control.tsx';
import { DatesControl } from './dates-control.tsx';
import { NumberControl } from './number-control.tsx';
import { NumberOrAnyControl } from './number-or-any-control.tsx';
import { hasControl } from './setting-kinds.ts';
import { SwitchControl } from './switch-control.tsx';
import { TimeOrNoneControl } from './time-or-none-control.tsx';
import { VoiceControl } from './voice-control.tsx';
import { WorkingHoursControl } from './working-hours-control.tsx';

type SettingControlProps = Omit<ControlProps<never>, 'saved'> & {
  readonly settingKey: SettingKey;
  readonly snapshot: SettingsSnapshot;
};

/** The control that the row of a setting asks for, with the value of the right type. */
export function SettingControl({ settingKey: key, snapshot, ...rest }: SettingControlProps) {
  const { preferences } = snapshot;
  if (hasControl(key, 'number')) return <NumberControl {...rest} settingKey={key} saved={preferences[key]} />;
  if (hasControl(key, 'number-or-any')) {
    return <NumberOrAnyControl {...rest} settingKey={key} saved={preferences[key]} />;
  }
  if (hasControl(key, 'time-or-none')) {
    return <TimeOrNoneControl {...rest} settingKey={key} saved={preferences[key]} />;
  }
  if (hasControl(key, 'working-hours')) return <WorkingHoursControl {...rest} saved={preferences[key]} />;
  if (hasControl(key, 'dates')) return <DatesControl {...rest} saved={preferences[key]} />;
  if (hasControl(key, 'switch')) return <SwitchControl {...rest} saved={preferences[key]} />;
  if (hasControl(key, 'choice')) return <ChoiceControl {...rest} settingKey={key} saved={preferences[key]} />;
  if (hasControl(key, 'voice')) {
    return <VoiceControl {...rest} saved={preferences[key]} wish={wishOf(snapshot)} />;
  }
  if (hasControl(key, 'country')) return <CountryControl {...rest} saved={preferences[key]} />;
  return assertNever(key, 'setting');
}
