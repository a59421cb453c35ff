import type { Area } from '../../routines/areas.ts';
import type { Category, Equipment, FormName, Position } from '../../routines/exercise.ts';

/** What else people type for a part of the body or a kind of exercise: words, and no sentence. */
const searchMessages = {
  'library.words.neck': 'nape, throat, head, cervical',
  'library.words.thorax': 'upper back, mid back, middle back, shoulders, ribs, thoracic',
  'library.words.chest': 'pecs, breastbone, collarbone, front',
  'library.words.low': 'lower back, lumbar, waist, belly, core',
  'library.words.hips': 'hip, pelvis, groin, buttocks, thigh',

  'library.words.strength': 'strong, strengthen, muscle',
  'library.words.stretch': 'stretching, loosen',
  'library.words.mobility': 'stiff, loosen, flexible',
  'library.words.breathing': 'breath, calm, stress, relax',
  'library.words.mind': 'meditation, mindfulness, calm, stress, relax',
  'library.words.walk': 'steps, stroll, legs',
  'library.words.heat': 'heat, warm, heating pad, bath, relax',
  'library.words.setup': 'ergonomics, workstation, posture',
  'library.words.yoga': 'yoga',
} as const satisfies {
  readonly [W in Area | Category | 'yoga' as `library.words.${W}`]: string;
};

/** The ways to do an exercise, and what it takes. */
const factMessages = {
  'library.form.legend': 'How would you like to do it?',
  'library.form.none': 'None of its forms is made for what you have set. Take the one that works for you.',
  'library.form.none.one': 'It is not made for what you have set. Try it if it works for you.',
  'library.form.standard': 'As usual',
  'library.form.one-arm': 'With one arm',
  'library.form.desk': 'At a desk',
  'library.form.seated': 'Seated',
  'library.form.wheelchair': 'In a wheelchair',
  'library.form.no-holds': 'Without breath holds',
  'library.form.bath': 'In a warm bath',
  'library.form.warmth': 'With a pad or a pack',

  'library.position.any': 'Any position',
  'library.position.seated': 'Seated',
  'library.position.standing': 'Standing',
  'library.position.doorway': 'In a doorway',
  'library.position.floor': 'On the floor',
  'library.position.lying': 'Lying',
  'library.position.wheels': 'In a wheelchair',

  'library.equipment.door-frame': 'a door frame',
  'library.equipment.wall': 'a wall',
  'library.equipment.chair': 'a chair',
  'library.equipment.desk': 'a desk',
  'library.equipment.band': 'a band',
  'library.equipment.mat': 'a mat',
  'library.equipment.roller': 'a roller',
  'library.equipment.towel': 'a rolled towel',
  'library.equipment.heat-pad': 'a heating pad',
  'library.equipment.warm-pack': 'a warm pack',
  'library.equipment.bathtub': 'a bathtub',

  'library.fact.kind': 'Kind',
  'library.fact.length': 'Takes',
  'library.fact.position': 'Position',
  'library.fact.needs': 'Needs',
  'library.fact.where': 'Where',
  'library.fact.when': 'When',
  'library.fact.pair': '{first}, {second}',
  'library.fact.nothing': 'nothing',
  'library.fact.evening': 'best in the evening',
} as const satisfies { readonly [F in FormName as `library.form.${F}`]: string } & {
  readonly [P in Position as `library.position.${P}`]: string;
} & { readonly [E in Equipment as `library.equipment.${E}`]: string } & {
  readonly [key: `library.${string}`]: string;
};

/** The list, and how it is searched. */
const listMessages = {
  'library.intro': 'Point at an exercise to see it move. Open it to read how it goes and to try it.',
  'library.loading': 'Fetching what you like and leave out …',
  'library.search.label': 'Search by name, kind or part of the body',
  'library.area.legend': 'Part of the body',
  'library.area.all': 'All of it',
  'library.area.chest': 'Chest',
  'library.area.hips': 'Hips',
  'library.area.back': 'Back',
  'library.area.front': 'Front',
  'library.filter.legend': 'What suits right now',
  'library.filter.position': 'Position',
  'library.filter.equipment': 'Without equipment',
  'library.filter.quiet': 'Quiet, for an open plan',
  'library.filter.liked': 'My favourites',
  'library.filter.clear': 'Clear search and filters',
  'library.list.title': 'Single exercises',
  'library.found':
    '{exercises, plural, one {# exercise} other {# exercises}}, {programmes, plural, one {# programme} other {# programmes}}',
  'library.found.none': 'Nothing fits all of that.',
  'library.found.none.help': 'Try another word, or take a filter away.',
  'library.found.noFavourites': 'You have no favourites yet.',
  'library.found.noFavourites.help': 'The heart beside an exercise puts it here.',
  'library.pictures.hold': 'Hold pictures still',
  'library.pictures.move': 'Let pictures move',
  'library.up': 'All exercises',

  'library.liked': 'Favourite',
  'library.likedNamed': 'Favourite: {name}',
  'library.leftOut': 'Left out of your breaks through {date}',
  'library.leftOut.flags':
    'Your breaks leave this one out, because of what you said under Settings. Ask a doctor or therapist before you try it.',
  'library.showAgain': 'Offer it again',
  'library.level.easier': 'It was too much before, so it begins in its easier version.',
  'library.level.harder': 'It felt steady several times, so it begins in its harder version.',
} as const satisfies { readonly [key: `library.${string}`]: string };

/** An exercise or a programme that was opened. */
const openedMessages = {
  'library.steps.title': 'How it goes',
  'library.cue.title': 'Keep in mind',
  'library.avoid.title': 'What to avoid',
  'library.grades.title': 'Easier and harder',
  'library.wheelchair.title': 'In a wheelchair',
  'library.wheelchair.instead': 'Go to {exercise}',
  'library.leaveOut.title': 'Leave it out if you have',
  'library.noHolds.title': 'Do it without breath holds if you have',
  'library.stop.title': 'In this one, stop as well at',

  'library.try': 'Try it now',
  'library.try.length': '{length}, in a window of its own',
  'library.walk.legend': 'How long?',
  'library.start.onBreak': 'A break is under way. This can start when it is over.',
  'library.start.notNow': 'A break cannot start while the screen is locked.',
  'library.start.failed': 'That did not start. Nothing was changed; try it once more.',
  'library.limit.gap':
    'It was done a short while ago, and skin wants an hour between. It can start again in {time}.',
  'library.limit.day':
    '{count, plural, one {Once is} other {# times are}} the most for one day. It can start again tomorrow.',
  'library.limit.named': '{exercise}: {why}',

  'library.programmes.title': 'Programmes',
  'library.programmes.lead': 'Several exercises in a row, with a moment to get ready in between.',
  'library.programme.line': '{length} · {parts}',
  'library.programme.parts.title': 'What is in it',
  'library.programme.start': 'Start it now',
  'library.programme.profile':
    'What your settings leave out is left out here too, and a form that suits you takes its place where there is one.',
  'library.programme.gap': 'Leave {hours} hours between two sessions, so that muscles can settle.',
} as const satisfies { readonly [key: `library.${string}`]: string };

/** What is read before warmth, each time. */
const warmthMessages = {
  'library.warmth.title': 'Before the warmth',
  'library.warmth.intro': 'Please read this each time, before you begin. It takes half a minute.',
  'library.warmth.up': 'Back to {name}',
  'library.warmth.never.title': 'Never',
  'library.warmth.steps.title': 'How it goes',
  'library.warmth.stop.title': 'Take it away at once at',
  'library.warmth.more.title': 'How much',
  'library.warmth.legend': 'What do you use?',
  'library.warmth.minutes': 'How long?',
  'library.warmth.confirm': 'I have read this, and none of it speaks against warmth for me.',
  'library.warmth.start': 'Start {length} of warmth',
  'library.warmth.startProgramme': 'Start {name}',
  'library.warmth.unread':
    'The box above is not ticked yet. Warmth starts once you have read this page and ticked it.',
} as const satisfies { readonly [key: `library.${string}`]: string };

export const libraryMessages = {
  ...searchMessages,
  ...factMessages,
  ...listMessages,
  ...openedMessages,
  ...warmthMessages,
} as const;
