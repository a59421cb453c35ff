/** What the content rests on: each work, and what was taken from it. No more is promised than was found. */
export const sourceTexts = {
  'safety.sources.title': 'Sources',
  'safety.source.breaks.work':
    'Waongenngarm and others 2018, Applied Ergonomics 68, 230: review of breaks for people who sit at work',
  'safety.source.breaks.taken':
    'Active breaks that change position may ease discomfort without costing output.',
  'safety.source.shifts.work':
    'Trial in clusters of 193 office workers over six months, with a report by the same lead author in 2021 (sjweh.3949)',
  'safety.source.shifts.taken':
    'Fewer people had new neck or low back pain when they took active breaks or shifted position.',
  'safety.source.schedules.work': 'Cochrane review of work-break schedules, CD012886, 2019',
  'safety.source.schedules.taken': 'The evidence is of low certainty, and no frequency is clearly the best.',
  'safety.source.micro.work': 'Review of micro-breaks, PLoS One 0272460: 22 samples, 2335 people',
  'safety.source.micro.taken': 'A little more vigour and less fatigue; what was achieved stayed the same.',
  'safety.source.walking.work': 'Diaz and others 2023, Columbia University: laboratory study with 11 adults',
  'safety.source.walking.taken':
    'Five minutes of walking every half hour went along with lower blood sugar after meals and lower blood pressure.',
  'safety.source.screens.work': 'Health and Safety Executive (United Kingdom), breaks at display screens',
  'safety.source.screens.taken':
    'Short and frequent breaks are better than long and rare ones, and the person chooses when.',
  'safety.source.standing.work':
    'Pooled studies of standing at a desk (PubMed 33074206), CRE-MSD at the University of Waterloo, and South Tees NHS',
  'safety.source.standing.taken':
    'Standing alone does not take back pain away, and long sitting is no cause for alarm; changing is what helps.',
  'safety.source.walkback.work': 'WalkBack trial, The Lancet 2024, 404, 134: 701 people',
  'safety.source.walkback.taken':
    'Walking, built up to 30 minutes on five days, was followed by a longer time until low back pain came back.',
  'safety.source.warmth.work': 'Cochrane review CD004750, and a review of 14 trials of superficial heat',
  'safety.source.warmth.taken':
    'Warmth may ease low back pain for a short time; there are no data for the upper back.',
  'safety.source.breathing.work': 'Review of slow breathing, Mindfulness 2024: 31 studies, 1133 people',
  'safety.source.breathing.taken': 'Slow breathing may calm heart rate and blood pressure for a while.',
  'safety.source.scapula.work':
    'Review of scapular exercise, BMC Musculoskeletal Disorders 2024 (07220-8): 8 trials, 313 people',
  'safety.source.scapula.taken': 'Exercise for the shoulder blades was followed by less neck pain.',
  'safety.source.office.work':
    'Asian Spine Journal 2020 on scapular exercise, and Louw and others 2017 on exercise for office workers',
  'safety.source.office.taken':
    'Doses of about three times ten, three times a week; strengthening is better supported than stretching.',
  'safety.source.activity.work': 'World Health Organization 2020, guidelines on physical activity',
  'safety.source.activity.taken': 'Strength on two or more days a week is good for adults.',
  'safety.source.mindfulness.work': 'Review of mindfulness for chronic back pain (PMC7735497): 12 studies',
  'safety.source.mindfulness.taken': 'Most studies showed gains, in small groups.',
  'safety.source.posture.work':
    'Slater and others 2019, Journal of Orthopaedic & Sports Physical Therapy 49, 562',
  'safety.source.posture.taken': 'There is no single correct posture; changing position is what matters.',
  'safety.source.goals.work':
    'Gardner and others 2019, British Journal of Sports Medicine 53, 1424; Lally and others 2010 on habits',
  'safety.source.goals.taken':
    'Goals of one’s own help; a habit takes weeks to months, and one day missed does not matter.',
  'safety.source.pain.work': 'Pain traffic lights of several physiotherapy services',
  'safety.source.pain.taken':
    'A little discomfort is fine, more means easier, much means stop. Where the lines lie varies between services.',
  'safety.source.signs.work': 'NHS advice on back pain, and Physiopedia on thoracic red flags',
  'safety.source.signs.taken': 'Which signs want help, and how soon.',
  'safety.source.clinics.work': 'Pages of clinics and physiotherapy services on the single exercises',
  'safety.source.clinics.taken': 'Seconds and repetitions lie within the range that was found there.',
} as const satisfies { readonly [key: `safety.source${string}`]: string };
