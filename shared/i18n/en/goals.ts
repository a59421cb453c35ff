import type { Area, DayMark, Ease } from '../../goals/goals.ts';
import type { SmartPart } from '../../goals/smart-check.ts';
import type { Suggestion } from '../../goals/standing.ts';
import type { DailyKind, GoalKind } from '../../goals/target.ts';

/** Goals: one small thing, how it goes, the question of the week, and what went well. */
export const goalsMessages = {
  'goals.loading': 'Fetching your goal …',
  'goals.beginning':
    'One small goal in your own words may help more than a long plan. Six short steps, and most of them can be skipped.',
  'goals.habit': 'A habit takes weeks to months, and a missed day costs nothing.',
  'goals.back': 'Welcome back. One minute is enough.',

  'goals.days.workdays': 'Monday to Friday',
  'goals.days.all': 'every day of the week',

  'goals.target.breaks': '{amount, plural, one {# break} other {# breaks}} a day, {days}',
  'goals.target.breaks.on': '{amount, plural, one {# break} other {# breaks}} on {days}',
  'goals.target.walk':
    '{amount, plural, one {# minute} other {# minutes}} of walking or wheeling a day, {days}',
  'goals.target.walk.on':
    '{amount, plural, one {# minute} other {# minutes}} of walking or wheeling on {days}',
  'goals.target.strength': '{count, plural, one {A strength session} other {Strength sessions}} on {days}',
  'goals.target.strengthAt':
    '{count, plural, one {A strength session} other {Strength sessions}} on {days} at {time}',

  'goals.progress.breaks': '{done, number} of {need, plural, one {# break} other {# breaks}} today',
  'goals.progress.walk': '{done, number} of {need, plural, one {# minute} other {# minutes}} today',
  'goals.progress.strength': '{done, number} of {need, plural, one {# session} other {# sessions}} this week',
  'goals.progress.breaks.more': '{done, number} breaks today, {need, number} were enough',
  'goals.progress.walk.more': '{done, number} minutes today, {need, number} were enough',
  'goals.progress.strength.more': '{done, number} sessions this week, {need, number} was enough',
  'goals.progress.lighter': '{progress}, a lighter day',
  'goals.progress.off': 'Today does not count.',
  'goals.progress.free': 'Today asks for nothing.',

  'goals.week.label': 'This week, day by day',
  'goals.week.breaks': '{day}: {done, number} of {need, number} breaks{isMet, select, yes {, met} other {}}',
  'goals.week.walk': '{day}: {done, number} of {need, number} minutes{isMet, select, yes {, met} other {}}',
  'goals.week.strength': '{day}: {isMet, select, yes {a session} other {planned for a session}}',
  'goals.week.off': '{day}: does not count',
  'goals.week.free': '{day}: asks for nothing',
  'goals.week.sofar':
    '{met, number} of {counted, plural, one {# day} other {# days}} this week; {enough, number} are enough.',
  'goals.streak.begin': 'Any week is a good one to begin with.',
  'goals.streak': '{weeks, plural, one {# week} other {# weeks in a row}}.',
  'goals.streak.withPass':
    '{weeks, plural, one {# week} other {# weeks in a row}}, and a free pass for one that turns out otherwise.',

  'goals.idea.lift': 'lift my child',
  'goals.idea.reach': 'reach the top shelf',
  'goals.idea.drive': 'drive for an hour',
  'goals.idea.garden': 'work in the garden',
  'goals.idea.sleep': 'turn over in bed',
  'goals.idea.film': 'sit through a film',
  'goals.wish.own': 'In your own words',
  'goals.wish.add': 'Add',
  'goals.wishes.title': 'Things I want to do',

  'goals.step.count': 'Step {step, number} of {steps, number}',
  'goals.step.next': 'Next',
  'goals.step.skip': 'Skip',
  'goals.step.back': 'Back',
  'goals.step.leave': 'Keep the goal I have',
  'goals.step.set': 'Set this goal',
  'goals.step.wish': 'What would you like to do more easily?',
  'goals.step.wish.help': 'Choose what matters to you, or write it down. It stays on this computer.',
  'goals.step.kind': 'Which one thing do you begin with?',
  'goals.step.kind.help': 'Something you can do, whatever kind of day it is.',
  'goals.step.amount': 'How much, and when?',
  'goals.step.amount.help': 'Small enough for a busy day.',
  'goals.step.cue': 'Where in your day does it have its place?',
  'goals.step.cue.help': 'If this, then that: tie it to a moment that comes by itself.',
  'goals.step.confidence': 'How sure are you?',
  'goals.step.confidence.help': 'A goal that you are sure of is the right size.',
  'goals.step.check': 'Your goal',
  'goals.step.check.help': 'Two weeks from now you look at it again and decide how to go on.',

  'goals.kind.breaks': 'Breaks',
  'goals.kind.breaks.help': 'So many short breaks a day, whether Unhunch asks or you begin.',
  'goals.kind.walk': 'A walk',
  'goals.kind.walk.help': 'Some minutes of walking or wheeling a day, at once or in parts.',
  'goals.kind.strength': 'Strength',
  'goals.kind.strength.help': 'One session of about ten minutes a week, graded by control and never by load.',

  'goals.amount.breaks': 'Breaks a day',
  'goals.amount.breaks.unit': 'breaks',
  'goals.amount.walk': 'Minutes a day',
  'goals.amount.walk.unit': 'min',
  'goals.days.legend': 'On these days',
  'goals.strength.day': 'Day of the week',
  'goals.strength.time': 'Time of day, if you like',
  'goals.strength.rest': 'Leave two days between sessions of strength.',
  'goals.strength.start.strength-desk': 'Start a session at the desk',
  'goals.strength.start.strength-weekly': 'Start a session with a mat',
  'goals.strength.harder': 'Steady enough for the harder version: {names}.',
  'goals.strength.easier': 'In the easier version for now: {names}.',

  'goals.cue.moment': 'When …',
  'goals.cue.moment.help.breaks': 'For example: the card comes up',
  'goals.cue.moment.help.walk': 'For example: lunch is over',
  'goals.cue.moment.help.strength': 'For example: I close the laptop on Tuesday',
  'goals.cue.deed': '… then',
  'goals.cue.deed.help.breaks': 'For example: I finish my sentence and start the break',
  'goals.cue.deed.help.walk': 'For example: I go to the park gate and back',
  'goals.cue.deed.help.strength': 'For example: I roll out the mat',
  'goals.cue.said': 'When {moment}, then {deed}.',

  'goals.confidence.legend': 'From 0, not at all, to 10, quite sure',
  'goals.confidence.number': '{number, number}',
  'goals.confidence.least': 'not at all',
  'goals.confidence.most': 'quite sure',
  'goals.confidence.sure': 'Good. That is the right size to begin with.',
  'goals.confidence.smaller': 'A smaller one would do as well. It can grow later.',
  'goals.confidence.easier': 'Another day or another moment may make it easier. It is small already.',
  'goals.confidence.take': 'Take this: {target}',

  'goals.smart.verb':
    'What: {kind, select, breaks {taking breaks} walk {walking or wheeling} other {strength}}',
  'goals.smart.verb.missing': 'What: to be chosen in step 2',
  'goals.smart.number': 'How much: a number you can count',
  'goals.smart.number.missing': 'How much: a number in step 3',
  'goals.smart.days': 'When: on days you named',
  'goals.smart.days.missing': 'When: a day in step 3',
  'goals.smart.end': 'Until when: {date}',
  'goals.smart.end.missing': 'Until when: two weeks from now',

  'goals.fault.kind': 'Nothing is chosen yet. Choose one of the three to go on.',
  'goals.fault.amount':
    'That is no amount to count with. A whole number from 1 up works, for breaks up to 20, for minutes up to 120.',
  'goals.fault.days': 'There is no day yet. Choose one day or more to go on.',
  'goals.fault.cue': 'One half is still open. Fill in both, or skip this step.',

  'goals.review.title': 'Two weeks are over',
  'goals.review.sofar.days': 'You met it on {met, number} of {counted, plural, one {# day} other {# days}}.',
  'goals.review.sofar.sessions':
    '{met, number} of {counted, plural, one {# session} other {# sessions}} took place.',
  'goals.review.about.raise':
    'It has found its place. It may grow by a fifth of a week at most, if you like.',
  'goals.review.about.second-session': 'Four steady weeks. A second session is there if you like.',
  'goals.review.about.smaller': 'It was more than these weeks had room for. A smaller one works as well.',
  'goals.review.about.keep': 'It is growing into your days. Two more weeks of the same are a good choice.',
  'goals.review.raise': 'Raise it: {target}',
  'goals.review.smaller': 'Make it smaller: {target}',
  'goals.review.second-session': 'Add a session: {target}',
  'goals.review.keep': 'Keep it as it is',
  'goals.second.text': 'Four steady weeks. A second session is there if you like.',

  'goals.change.smaller': 'Make it smaller: {target}',
  'goals.change.another': 'Choose another goal',
  'goals.change.end': 'End this goal',
  'goals.change.end.question': 'End it? What you did stays in your history.',
  'goals.change.end.keep': 'Keep it',
  'goals.change.end.yes': 'End it',

  'goals.mark.today': 'Today',
  'goals.mark.legend': '{day} counts',
  'goals.mark.usual': 'as usual',
  'goals.mark.lighter': 'as a lighter day, half is enough',
  'goals.mark.sick': 'not, I am unwell',
  'goals.mark.leave': 'not, I am off',
  'goals.mark.other': 'Another day',

  'goals.question.title': 'What moved more easily than last week?',
  'goals.question.about': 'Answer what you like, on any day of the week.',
  'goals.question.asked': 'The week is almost over: a good moment to look back.',
  'goals.area.reach': 'Reaching',
  'goals.area.turn': 'Turning',
  'goals.area.sit': 'Sitting',
  'goals.area.sleep': 'Sleeping',
  'goals.area.lift': 'Lifting',
  'goals.area.reach.easier': 'reaching',
  'goals.area.turn.easier': 'turning',
  'goals.area.sit.easier': 'sitting',
  'goals.area.sleep.easier': 'sleeping',
  'goals.area.lift.easier': 'lifting',
  'goals.ease.better': 'better',
  'goals.ease.same': 'the same',
  'goals.ease.harder': 'harder',
  'goals.question.note': 'A note for yourself, if you like',
  'goals.question.save': 'Save this week',
  'goals.question.saved': 'Saved, on this computer.',
  'goals.question.harder': 'Something was harder two weeks running. That is worth asking somebody about:',

  'goals.wins.title': 'What went well',
  'goals.wins.label': 'Something that went well',
  'goals.wins.none': 'The first one goes here.',
  'goals.wins.easier': 'Moved more easily: {areas}',
  'goals.wins.remove': 'Remove',
  'goals.wins.removeNamed': 'Remove: {text}',
} as const satisfies {
  readonly [K in
    | `goals.kind.${GoalKind}${'' | '.help'}`
    | `goals.target.${GoalKind}`
    | `goals.progress.${GoalKind}${'' | '.more'}`
    | `goals.week.${GoalKind}`
    | `goals.amount.${DailyKind}`
    | `goals.smart.${SmartPart}${'' | '.missing'}`
    | `goals.review.about.${Suggestion}`
    | `goals.mark.${DayMark}`
    | `goals.area.${Area}`
    | `goals.ease.${Ease}`]: string;
} & { readonly [key: `goals.${string}`]: string };
