import type { MessageKey } from '../i18n/messages.ts';

/** What ends any exercise at once, whatever it is. */
export const stopForAll: readonly MessageKey[] = [
  'safety.stop.pain',
  'safety.stop.numbness',
  'safety.stop.dizziness',
  'safety.stop.chest',
  'safety.stop.breath',
];

/** What holds in every exercise. */
export const alwaysTrue: readonly MessageKey[] = ['safety.always.bounce', 'safety.always.breathe'];

/** What comes before every exercise in a wheelchair. */
export const wheelchairFirst: MessageKey = 'safety.wheelchair.first';

export type PainLight = {
  readonly light: 'go-on' | 'ease-off' | 'stop';
  /** Out of ten, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly title: MessageKey;
  readonly text: MessageKey;
};

/** The traffic light of pain, from 0 to 10. Services draw the lines a little differently; these are the careful ones. */
export const painLights: readonly [PainLight, PainLight, PainLight] = [
  { light: 'go-on', from: 0, to: 3, title: 'safety.pain.go-on.title', text: 'safety.pain.go-on.text' },
  {
    light: 'ease-off',
    from: 4,
    to: 5,
    title: 'safety.pain.ease-off.title',
    text: 'safety.pain.ease-off.text',
  },
  { light: 'stop', from: 6, to: 10, title: 'safety.pain.stop.title', text: 'safety.pain.stop.text' },
];
