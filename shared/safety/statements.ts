import type { MessageKey } from '../i18n/messages.ts';
import type { ContentPart } from './content-parts.ts';
import type { SourceId } from './source-ids.ts';
import { type StatementId, statementIds } from './statement-ids.ts';

/** `general-knowledge` is what physiotherapists commonly teach and nobody has looked up for this app. */
export type Basis =
  | { readonly is: 'sources'; readonly sources: readonly [SourceId, ...SourceId[]] }
  | { readonly is: 'general-knowledge' };

export type Statement = {
  readonly part: ContentPart;
  readonly basis: Basis;
  /** The texts in which the app says it; none where the app acts on it and says nothing. */
  readonly texts: readonly MessageKey[];
};

type Sources = readonly [SourceId, ...SourceId[]];

const resting = (part: ContentPart, sources: Sources, texts: readonly MessageKey[] = []): Statement => ({
  part,
  basis: { is: 'sources', sources },
  texts,
});

const known = (part: ContentPart, texts: readonly MessageKey[]): Statement => ({
  part,
  basis: { is: 'general-knowledge' },
  texts,
});

/** Every statement, and what it rests on. */
export const statements: { readonly [I in StatementId]: Statement } = {
  rhythm: resting('breaks', ['breaks-review', 'break-schedules', 'screen-work', 'standing-desks']),
  'active-breaks': resting(
    'breaks',
    ['breaks-review', 'active-breaks', 'screen-work'],
    ['help.posture.movement.short'],
  ),
  energy: resting('breaks', ['micro-breaks']),
  'own-choice': resting('breaks', ['screen-work']),
  walks: resting('breaks', ['walking-breaks', 'walking-back']),
  'sitting-and-standing': resting('breaks', ['posture', 'standing-desks'], ['help.posture.movement.sitting']),

  'movement-helps': resting(
    'exercises',
    ['public-articles', 'walking-back'],
    ['help.posture.movement.title', 'help.posture.movement.rest'],
  ),
  'bit-by-bit': resting('exercises', ['public-articles'], ['help.posture.movement.gradual']),
  'shoulder-blades': resting('exercises', ['shoulder-blades', 'office-neck']),
  'strength-days': resting('exercises', ['activity']),
  'exercise-doses': resting('exercises', ['public-articles', 'shoulder-blades']),
  'pain-scale': resting(
    'exercises',
    ['pain-light'],
    [
      'safety.pain.go-on.text',
      'safety.pain.ease-off.text',
      'safety.pain.stop.text',
      'help.posture.pain.scale',
    ],
  ),
  'stop-rule': known('exercises', [
    'safety.stop.pain',
    'safety.stop.numbness',
    'safety.stop.dizziness',
    'safety.stop.chest',
    'safety.stop.breath',
    'safety.always.bounce',
    'safety.always.breathe',
  ]),
  'ask-first': known('exercises', ['safety.ask.title', 'safety.disclaimer']),

  warmth: resting('calm', ['heat'], ['help.posture.warmth.ease']),
  'warmth-rules': known('calm', ['help.posture.warmth.safe', 'help.posture.warmth.not']),
  'stress-and-tension': resting('calm', ['public-articles'], ['help.posture.stress.feed']),
  'slow-breathing': resting('calm', ['slow-breathing'], ['help.posture.stress.breath']),
  'body-attention': resting('calm', ['mindfulness'], ['help.posture.stress.attention']),

  'own-goals': resting('goals', ['own-goals'], ['goals.beginning']),
  habits: resting('goals', ['habits'], ['goals.habit']),
  'ups-and-downs': resting('goals', ['public-articles'], ['help.posture.pain.days']),

  'no-right-posture': resting(
    'posture',
    ['posture'],
    ['help.posture.sitting.title', 'help.posture.sitting.comfortable', 'help.posture.sitting.next'],
  ),
  'three-regions': resting(
    'posture',
    ['public-articles'],
    ['help.posture.regions.text', 'help.region.neck.text', 'help.region.thorax.text', 'help.region.low.text'],
  ),
  'neck-and-middle': resting('posture', ['public-articles'], ['help.region.thorax.neck']),
  'upper-back-check': resting('posture', ['warning-signs'], ['help.region.thorax.care']),
  'common-aches': known('posture', ['help.posture.pain.common', 'help.posture.pain.harm']),
  parked: known('posture', ['help.posture.driving.text']),

  'emergency-signs': resting(
    'signs',
    ['warning-signs'],
    [
      'safety.emergency.chest',
      'safety.emergency.tearing',
      'safety.emergency.fall',
      'safety.emergency.saddle',
      'safety.emergency.bladder',
      'safety.emergency.legs',
      'help.region.low.care',
    ],
  ),
  'stroke-signs': known('signs', ['safety.emergency.stroke']),
  'today-signs': resting(
    'signs',
    ['warning-signs'],
    [
      'safety.today.fever',
      'safety.today.infection',
      'safety.today.weight',
      'safety.today.cancer',
      'safety.today.night',
      'safety.today.lump',
      'safety.today.bones',
      'safety.today.arm',
      'safety.today.worsening',
      'safety.today.unexplained',
      'help.region.neck.care',
    ],
  ),
  'appointment-signs': resting(
    'signs',
    ['warning-signs'],
    [
      'safety.therapist.weeks',
      'safety.therapist.returns',
      'safety.therapist.limits',
      'safety.therapist.morning',
      'safety.therapist.age',
      'safety.therapist.unsure',
    ],
  ),

  'therapist-care': resting(
    'therapist',
    ['public-articles'],
    [
      'help.therapist.intro',
      'help.therapist.assess.text',
      'help.therapist.exercise.text',
      'help.therapist.hands.text',
      'help.therapist.plan.text',
    ],
  ),
  'what-to-bring': known('therapist', [
    'safety.therapist.bring',
    'help.therapist.bring.log',
    'help.therapist.bring.eases',
    'help.therapist.bring.goal',
  ]),
  'whom-to-see': known('therapist', ['help.therapist.which.text', 'help.therapist.which.referral']),
};

/** The statements that rest on a source. */
export const statementsOn = (source: SourceId): readonly StatementId[] =>
  statementIds.filter((id) => {
    const { basis } = statements[id];
    return basis.is === 'sources' && basis.sources.includes(source);
  });

/** The statements that rest on general knowledge alone. */
export const generalStatements: readonly StatementId[] = statementIds.filter(
  (id) => statements[id].basis.is === 'general-knowledge',
);
