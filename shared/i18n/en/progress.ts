import type { Scale } from '../../progress/periods.ts';

/** The page Progress: what a day, a week, a month or a year was like. */
export const progressMessages = {
  'progress.loading': 'Adding up …',
  'progress.empty.title': 'Nothing here yet',
  'progress.empty.text':
    'From your first sitting on, this page shows your days, weeks, months and years: sitting and rest, breaks, walks and exercises. All of it stays on this computer.',
  'progress.empty.bring': 'Bring your history from another computer',

  'progress.scale.label': 'Show',
  'progress.scale.day': 'Day',
  'progress.scale.week': 'Week',
  'progress.scale.month': 'Month',
  'progress.scale.year': 'Year',
  'progress.period.label': 'Which one',
  'progress.earlier': 'Earlier',
  'progress.earlier.day': 'Earlier: the day before',
  'progress.earlier.week': 'Earlier: the week before',
  'progress.earlier.month': 'Earlier: the month before',
  'progress.earlier.year': 'Earlier: the year before',
  'progress.later': 'Later',
  'progress.later.day': 'Later: the day after',
  'progress.later.week': 'Later: the week after',
  'progress.later.month': 'Later: the month after',
  'progress.later.year': 'Later: the year after',
  'progress.now.day': 'Today',
  'progress.now.week': 'This week',
  'progress.now.month': 'This month',
  'progress.now.year': 'This year',

  'progress.seen':
    '{seen, plural, one {Something was noted on one day of {all, number}.} other {Something was noted on # days of {all, number}.}}',
  'progress.nothing':
    '{scale, select, day {Nothing was noted on this day.} week {Nothing was noted in this week.} month {Nothing was noted in this month.} other {Nothing was noted in this year.}}',
  'progress.without-times':
    'The times of this day are summed up by now, so the hours have less in them than the figures above.',

  'progress.compare.under-way': 'Today is still going on. Tomorrow it can be held against another day.',
  'progress.compare.day.less': 'You sat {amount} less than on {day}.',
  'progress.compare.day.more': 'You sat {amount} more than on {day}.',
  'progress.compare.day.same': 'You sat about as long as on {day}.',
  'progress.compare.day.breaks.fewer':
    '{count, plural, one {One break fewer than on {day}.} other {# breaks fewer than on {day}.}}',
  'progress.compare.day.breaks.more':
    '{count, plural, one {One break more than on {day}.} other {# breaks more than on {day}.}}',
  'progress.compare.day.breaks.same': 'As many breaks as on {day}.',
  'progress.compare.average.less':
    'You sat {amount} less a day than in the {scale, select, week {week} month {month} other {year}} before.',
  'progress.compare.average.more':
    'You sat {amount} more a day than in the {scale, select, week {week} month {month} other {year}} before.',
  'progress.compare.average.same':
    'A day had about as much sitting as in the {scale, select, week {week} month {month} other {year}} before.',
  'progress.compare.average.breaks.fewer':
    '{count, plural, one {About one break fewer a day than in the {scale, select, week {week} month {month} other {year}} before.} other {About # breaks fewer a day than in the {scale, select, week {week} month {month} other {year}} before.}}',
  'progress.compare.average.breaks.more':
    '{count, plural, one {About one break more a day than in the {scale, select, week {week} month {month} other {year}} before.} other {About # breaks more a day than in the {scale, select, week {week} month {month} other {year}} before.}}',
  'progress.compare.average.breaks.same':
    'About as many breaks a day as in the {scale, select, week {week} month {month} other {year}} before.',
  'progress.amount':
    '{minutes, select, 5 {about five minutes} 10 {about ten minutes} 15 {about a quarter of an hour} 20 {about twenty minutes} 30 {about half an hour} 45 {about three quarters of an hour} 60 {about an hour} 90 {about an hour and a half} other {about {hours, number} hours}}',

  'progress.figures.label': 'In figures',
  'progress.figures.sitting': 'Sitting',
  'progress.figures.per-day': 'Sitting a day',
  'progress.figures.longest': 'Longest sitting',
  'progress.figures.rest': 'Rest',
  'progress.figures.taken': 'Breaks taken',
  'progress.figures.left': 'Walked away',
  'progress.figures.cut-short': 'Cut short',
  'progress.figures.skipped': 'Skipped',
  'progress.figures.walks': 'Walks',
  'progress.figures.strength': 'Strength',
  'progress.figures.count': '{count, number}',
  'progress.figures.mean': '{count, number, ::.0}',

  'progress.plot.sitting': 'Sitting and rest',
  'progress.plot.breaks': 'Breaks',
  'progress.plot.longest': 'Longest sitting',
  'progress.plot.walks': 'Walks',
  'progress.plot.exercises': 'Exercises',
  'progress.plot.weekdays': 'Sitting beside breaks, by weekday',
  'progress.plot.as-table': 'As a table',
  'progress.plot.as-table-named': 'As a table: {plot}',
  'progress.plot.as-picture': 'As a picture',
  'progress.plot.as-picture-named': 'As a picture: {plot}',
  'progress.plot.none': 'Nothing to show here yet.',
  'progress.sitting': 'Sitting',
  'progress.calls': 'Sitting in calls',
  'progress.rest': 'Rest',
  'progress.breaks.had': 'Breaks',
  'progress.part.hour': 'Hour',
  'progress.part.day': 'Day',
  'progress.part.month': 'Month',
  'progress.part.weekday': 'Weekday',
  'progress.part.kind': 'Kind',
  'progress.time': 'Time',
  'progress.together': 'Together',
  'progress.sitting.average': 'Sitting on average',
  'progress.breaks.average': 'Breaks on average',

  'progress.yours.label': 'What is yours',
  'progress.yours.text': 'Take all of it with you, show it to a therapist, or erase it.',
  'progress.yours.link': 'Your data',
  'progress.summary.link': 'A page for your therapist',
} as const satisfies {
  readonly [K in
    | `progress.scale.${Scale}`
    | `progress.earlier.${Scale}`
    | `progress.later.${Scale}`
    | `progress.now.${Scale}`]: string;
} & { readonly [key: `progress.${string}`]: string };
