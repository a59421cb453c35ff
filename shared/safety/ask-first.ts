import type { MessageKey } from '../i18n/messages.ts';
import type { Condition } from '../routines/condition.ts';

/** What to name when an exercise wants a clinician's advice first, or is left out. Each follows "if you have". */
export const conditionTexts: { readonly [C in Condition]: MessageKey } = {
  'shoulder-surgery': 'safety.ask.shoulder-surgery',
  'shoulder-instability': 'safety.ask.shoulder-instability',
  'shoulder-dislocation': 'safety.ask.shoulder-dislocation',
  'frozen-shoulder': 'safety.ask.frozen-shoulder',
  osteoporosis: 'safety.ask.osteoporosis',
  'spine-surgery': 'safety.ask.spine-surgery',
  'recent-spine-surgery': 'safety.ask.recent-spine-surgery',
  'spine-fracture': 'safety.ask.spine-fracture',
  'rib-fracture': 'safety.ask.rib-fracture',
  'recent-surgery': 'safety.ask.recent-surgery',
  'abdominal-surgery': 'safety.ask.abdominal-surgery',
  whiplash: 'safety.ask.whiplash',
  'knee-injury': 'safety.ask.knee-injury',
  pregnancy: 'safety.ask.pregnancy',
  'late-pregnancy': 'safety.ask.late-pregnancy',
  'high-blood-pressure': 'safety.ask.high-blood-pressure',
  'uncontrolled-blood-pressure': 'safety.ask.uncontrolled-blood-pressure',
  'heart-disease': 'safety.ask.heart-disease',
  'lung-disease': 'safety.ask.lung-disease',
  fainting: 'safety.ask.fainting',
  'breath-panic': 'safety.ask.breath-panic',
  'numb-skin': 'safety.ask.numb-skin',
  neuropathy: 'safety.ask.neuropathy',
  'poor-circulation': 'safety.ask.poor-circulation',
  'broken-skin': 'safety.ask.broken-skin',
  'fresh-swelling': 'safety.ask.fresh-swelling',
  fever: 'safety.ask.fever',
  'cannot-remove': 'safety.ask.cannot-remove',
};
