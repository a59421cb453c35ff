import type { ContentPart } from '../../safety/content-parts.ts';

/**
 * The pages under Help. Keys that end in `.title` head something; every other key of `help.posture`, `help.region` and
 * `help.therapist` is a claim, and `shared/safety/statements.ts` says what it rests on.
 */
export const helpMessages = {
  'help.intro': 'What to watch for, who can help, and what the advice in Unhunch rests on.',
  'help.up': 'Back to Help',

  'help.topic.signs.title': 'When to stop and get help',
  'help.topic.signs.lead': 'Warning signs, the most urgent first, and whom to call.',
  'help.topic.therapist.title': 'Seeing a therapist or doctor',
  'help.topic.therapist.lead': 'When it is worth a visit, what to expect, and what to bring.',
  'help.topic.posture.title': 'Posture, pain and your back',
  'help.topic.posture.lead': 'Why no way of sitting is wrong, and what may help.',
  'help.topic.ask-first.title': 'When to ask first',
  'help.topic.ask-first.lead': 'Conditions to talk over with a clinician before some of the exercises.',
  'help.topic.sources.title': 'Sources and review',
  'help.topic.sources.lead': 'What the advice rests on, how sure it is, and who has checked it.',
  'help.topic.about.title': 'About Unhunch',
  'help.topic.about.lead': 'Its version, what it does with what it knows, and whose work is in it.',

  'help.go.signs': 'See the warning signs',
  'help.go.therapist': 'What to expect, and what to bring',
  'help.go.sources': 'Sources and review',

  'help.therapist.intro':
    'A physical therapist, in many countries called a physiotherapist, looks at how you move and works out with you what may help.',
  'help.therapist.when.title': 'When to book',
  'help.therapist.sooner.title': 'Some signs want help sooner than an appointment.',
  'help.therapist.expect.title': 'What to expect',
  'help.therapist.assess.title': 'A look at you first',
  'help.therapist.assess.text':
    'You are asked about your days, your work and your pain. You show a few movements, as far as is comfortable.',
  'help.therapist.exercise.title': 'Exercise made for you',
  'help.therapist.exercise.text': 'You get a few exercises that fit you, and learn to do them on your own.',
  'help.therapist.hands.title': 'Hands-on care',
  'help.therapist.hands.text': 'The therapist may work on stiff places by hand, if that is fine with you.',
  'help.therapist.plan.title': 'A plan',
  'help.therapist.plan.text': 'Together you settle what comes next, and how you will notice that it helps.',
  'help.therapist.bring.title': 'What to bring',
  'help.therapist.bring.log':
    'A note of how long you sit and how often you take a break. Unhunch counts both.',
  'help.therapist.bring.eases': 'What eases it and what makes it worse: positions, times of day, activities.',
  'help.therapist.bring.goal': 'Your goal in your own words, such as “lift my child” or “drive for an hour”.',
  'help.therapist.which.title': 'Therapist or doctor?',
  'help.therapist.which.text':
    'If you feel ill, or a sign under “Get advice today” fits, see a doctor first. Otherwise either is a good start.',
  'help.therapist.which.referral': 'In some countries a doctor refers you to a therapist.',

  'help.posture.sitting.title': 'No way of sitting is wrong',
  'help.posture.sitting.comfortable':
    'No single posture has been shown to be right for everybody. What feels comfortable is a good place to start.',
  'help.posture.sitting.next': 'Bodies like change, so the next position is the best one.',
  'help.posture.movement.title': 'Movement usually helps more than stillness',
  'help.posture.movement.rest': 'Rest alone may not help. A little movement, often, may.',
  'help.posture.movement.short':
    'Short breaks in which you change position may ease discomfort, more than a long break now and then.',
  'help.posture.movement.sitting':
    'Sitting for a while is not dangerous. Standing all day is not the answer either: about half of people get an ache when they stand for long.',
  'help.posture.movement.gradual':
    'Bodies adapt bit by bit. Start easy, and add a little when it feels steady.',
  'help.posture.pain.title': 'Pain is nobody’s fault',
  'help.posture.pain.common':
    'An aching back is common. It does not mean that you sit badly or move wrongly.',
  'help.posture.pain.harm':
    'Pain can be strong with nothing serious behind it. The warning signs tell when to have it checked.',
  'help.posture.pain.scale':
    'A little discomfort while you move is fine, from 0 to 3 out of 10. From 4 make it easier, and from 6 stop.',
  'help.posture.pain.days': 'Good and less good days are part of the way. After a pause, a minute is enough.',
  'help.posture.regions.title': 'One spine, three regions',
  'help.posture.regions.text': 'Each part of the back has a job of its own, and they work together.',
  'help.posture.stress.title': 'Stress and tension',
  'help.posture.stress.feed': 'Stress and muscle tension can feed each other.',
  'help.posture.stress.breath': 'A few slow breaths may calm you for a while.',
  'help.posture.stress.attention': 'Quiet attention to the body may help too.',
  'help.posture.warmth.title': 'Warmth',
  'help.posture.warmth.ease':
    'Warmth may ease stiffness for a while. It has been studied on the low back; for the upper back there is little to go on.',
  'help.posture.warmth.safe': 'Keep cloth between it and your skin, stay awake, and stop after 15 minutes.',
  'help.posture.warmth.not':
    'Leave it out where skin is numb, broken or freshly swollen, and with a fever. If you are pregnant, ask first.',
  'help.posture.driving.title': 'On the road',
  'help.posture.driving.text': 'If you drive, exercise when you are parked, out of traffic.',

  'help.map.question': 'Where do you feel it?',
  'help.map.figure': 'A back seen from behind. Marked: {region}.',
  'help.region.neck.title': 'Neck',
  'help.region.neck.text':
    'The neck carries the head and turns it. It can feel tight after a long spell at a screen.',
  'help.region.neck.care': 'New weakness in an arm or hand wants advice today.',
  'help.region.thorax.title': 'Between the shoulder blades',
  'help.region.thorax.text':
    'Here the ribs begin and the shoulder blades glide. At a desk this part stays straight or bent forward for most of the day. Turning and leaning back bring it variety.',
  'help.region.thorax.neck': 'A stiff upper back can go along with a tight neck.',
  'help.region.thorax.care':
    'Pain here has a serious cause more often than pain in the neck or low back, though that is still uncommon. If it is new, unexplained and not yet checked, please have it checked before you exercise.',
  'help.region.low.title': 'Low back',
  'help.region.low.text':
    'The low back carries the upper body and bends the most. It is the part that people feel most often.',
  'help.region.low.care':
    'Numbness around the genitals or buttocks, or new trouble with bladder or bowel, wants help at once.',

  'help.ask.intro':
    'If one of these fits you, ask a doctor or therapist before you try the exercises named with it.',
  'help.ask.before': 'Before: {exercises}',
  'help.ask.general.title': 'For every exercise',

  'help.about.title': 'About this page',
  'help.about.read': 'Sources read on {date}.',

  'help.sources.intro':
    'This is what Unhunch says and what it rests on. Nothing here is a promise, and nothing here counts as strong evidence: movement and pain are hard to study.',
  'help.sources.read': 'Every source was last read on {date}.',
  'help.sources.strength.title': 'How sure it is',
  'help.sources.more': 'What rests on it, and where to read it',
  'help.sources.says': 'Unhunch says:',
  'help.sources.group.breaks.title': 'Breaks, sitting and standing',
  'help.sources.group.movement.title': 'Exercise and walking',
  'help.sources.group.calm.title': 'Warmth, breath and attention',
  'help.sources.group.goals.title': 'Goals and habits',
  'help.sources.group.care.title': 'Posture, pain and warning signs',
  'help.sources.general.title': 'General knowledge',
  'help.sources.general.text':
    'Physiotherapists commonly teach this. It was not looked up for Unhunch, and a clinician has yet to confirm it.',
  'help.sources.review.title': 'Who has checked it',
  'help.sources.open': 'Not yet reviewed by a physiotherapist: {parts}.',
  'help.sources.reviewed': 'For {part}: {review}',

  'help.part.signs': 'warning signs',
  'help.part.therapist': 'seeing a therapist',
  'help.part.posture': 'posture and pain',
  'help.part.exercises': 'exercises',
  'help.part.breaks': 'breaks',
  'help.part.calm': 'warmth and calm',
  'help.part.goals': 'goals',
} as const satisfies { readonly [P in ContentPart as `help.part.${P}`]: string } & {
  readonly [key: `help.${string}`]: string;
};
