import type { SourceId, Strength, StudyKind } from '../../safety/source-ids.ts';

/** What each source is about, what it found in plain words, and what keeps it from saying more. */
export const sourceMessages = {
  'source.strength.moderate.title': 'Moderate evidence',
  'source.strength.moderate.text': 'Several trials, or one large one, point the same way.',
  'source.strength.limited.title': 'Limited evidence',
  'source.strength.limited.text': 'Small trials, or trials that differ.',
  'source.strength.weak.title': 'Weak evidence',
  'source.strength.weak.text': 'So few people or so little certainty that it may well change.',
  'source.strength.advice.title': 'Advice',
  'source.strength.advice.text': 'What an authority, a service or specialists say. Not a study.',

  'source.kind.review': 'Review of studies',
  'source.kind.trial': 'Trial with groups drawn by lot',
  'source.kind.laboratory': 'Small laboratory study',
  'source.kind.observation': 'Study that watched people without a comparison',
  'source.kind.guideline': 'Guideline',
  'source.kind.authority-advice': 'Advice of an authority',
  'source.kind.service-advice': 'Advice of a health service',
  'source.kind.viewpoint': 'View of specialists',
  'source.kind.encyclopaedia': 'Encyclopaedia for physiotherapists',
  'source.kind.articles': 'Articles for the public',
  'source.dated': '{kind}, {year}',
  'source.undated': '{kind}, undated',

  'source.breaks-review.about': 'Breaks at desk work',
  'source.breaks-review.found':
    'In eleven trials, active breaks that change the position eased pain and discomfort. Nobody got less done.',
  'source.breaks-review.limits':
    'The breaks differed widely, from 20 seconds to half an hour. For breaks of any kind the results conflict.',
  'source.active-breaks.about': 'Active breaks, and small shifts on the chair',
  'source.active-breaks.found':
    'Over six months new neck pain came to 17 in 100 people with breaks or shifts, and to 44 in 100 without. For the low back it was 9 and 7, against 33.',
  'source.active-breaks.limits':
    'One trial with 193 people in six workplaces, most of them women and all likely to get pain. A device on the chair reminded them.',
  'source.break-schedules.about': 'How often, and how long',
  'source.break-schedules.found':
    'In six trials, extra breaks may have made no difference to pain or tiredness. No rhythm came out best.',
  'source.break-schedules.limits':
    'Certainty is low or very low. So Unhunch promises nothing, and the rhythm is yours to set.',
  'source.micro-breaks.about': 'Small breaks and energy',
  'source.micro-breaks.found':
    'Across 22 groups with 2335 people, breaks of up to ten minutes left them a little livelier and less tired.',
  'source.micro-breaks.limits': 'The effects were small. That more gets done was not shown.',
  'source.walking-breaks.about': 'Walking between spells of sitting',
  'source.walking-breaks.found':
    'Five minutes of easy walking every half hour lowered blood sugar after meals. Each pattern of walking lowered blood pressure a little.',
  'source.walking-breaks.limits': 'Eleven people in a laboratory, one day for each pattern.',
  'source.screen-work.about': 'Advice for screen work',
  'source.screen-work.found':
    'Short, frequent breaks before you tire are better than long, rare ones, and you have a say in when. Software that watches breaks can have bad effects.',
  'source.screen-work.limits': 'It is written for employers.',
  'source.standing-desks.about': 'Standing instead of sitting',
  'source.standing-desks.found':
    'In three studies together, standing for long at a desk brought no less back pain than sitting. About half of people get an ache from it, and 30 minutes of sitting at a time are advised.',
  'source.standing-desks.limits': 'Few studies, with healthy people and widely different results.',
  'source.walking-back.about': 'Walking after back pain',
  'source.walking-back.found':
    'With a walking plan, half of the people had 208 days or more before the next episode. Without one it was 112 days. In all, 701 people took part.',
  'source.walking-back.limits':
    'Low back, with a physiotherapist to guide them, building up to 30 minutes five times a week. The upper back was not studied.',
  'source.shoulder-blades.about': 'Exercise for the shoulder blades',
  'source.shoulder-blades.found':
    'In eight trials with 313 people, work on the shoulder blades was followed by less neck pain.',
  'source.shoulder-blades.limits':
    'Few people, and everyday tasks became no easier. For mobility of the middle back alone there is little direct evidence.',
  'source.office-neck.about': 'Strength for office workers with neck pain',
  'source.office-neck.found':
    'In eight trials together, strengthening eased neck pain more than no exercise did.',
  'source.office-neck.limits': 'Stretching and endurance were studied too little to say.',
  'source.activity.about': 'How much activity',
  'source.activity.found':
    'Adults are advised to be moderately active for 150 to 300 minutes a week, and to train strength on two days or more.',
  'source.activity.limits': 'It is about health in general, and not about backs.',
  'source.heat.about': 'Warmth',
  'source.heat.found': 'Heat eased low back pain a little, for days up to two weeks.',
  'source.heat.limits':
    'Low back, and mostly with heat wraps kept on for hours. For the upper back there are no figures.',
  'source.slow-breathing.about': 'Slow breathing',
  'source.slow-breathing.found':
    'In 31 studies with 1133 people, slow breathing lowered heart rate and blood pressure for a while. About six breaths a minute changed the heart rhythm more than box or 4-7-8 breathing.',
  'source.slow-breathing.limits':
    'It was measured right after breathing, and the effect on stress was uncertain. The comparison had 84 students and saw no change in mood.',
  'source.mindfulness.about': 'Attention to the body',
  'source.mindfulness.found':
    'In most of twelve studies, people with lasting back pain felt better after a course in mindfulness.',
  'source.mindfulness.limits':
    'Small groups, measured in different ways. A course is far more than a few minutes of attention.',
  'source.own-goals.about': 'Goals of your own',
  'source.own-goals.found':
    'People with lasting low back pain set goals of their own and learned about pain. A year later they were better off than people with standard exercise advice.',
  'source.own-goals.limits': 'One trial with 75 people.',
  'source.habits.about': 'Habits',
  'source.habits.found':
    'A daily habit took from 18 to 254 days to become automatic, 66 in the middle. One missed day made no real difference.',
  'source.habits.limits':
    'The 96 volunteers practised eating, drinking or moving. Back exercises were not studied.',
  'source.posture.about': 'Posture',
  'source.posture.found':
    'There is no good evidence that one posture is right or that others cause pain. Sitting for more than half an hour is not dangerous, and changing position can help.',
  'source.posture.limits': 'Views and advice of specialists.',
  'source.pain-light.about': 'The pain scale',
  'source.pain-light.found':
    'Several physiotherapy services use it: up to 3 go on, at 4 and 5 ease off, from 6 stop.',
  'source.pain-light.limits': 'The lines lie a little differently from service to service.',
  'source.warning-signs.about': 'Warning signs',
  'source.warning-signs.found':
    'Which signs beside back pain want help, and how soon. Pain high in the back has a serious cause more often than pain in the neck or low back.',
  'source.warning-signs.limits':
    'The health service was read as others quote it. The signs were put together from both, and a clinician has yet to confirm them.',
  'source.public-articles.about': 'Articles for the public',
  'source.public-articles.found':
    'How these exercises are commonly done and for how long, what a therapist offers, and what may help a stiff upper back.',
  'source.public-articles.limits':
    'Experience, not studies. Claims that went too far were softened or left out.',
} as const satisfies {
  readonly [K in
    | `source.${SourceId}.${'about' | 'found' | 'limits'}`
    | `source.strength.${Strength}.${'title' | 'text'}`
    | `source.kind.${StudyKind}`]: string;
} & { readonly [key: `source.${string}`]: string };
