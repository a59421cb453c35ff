import type { CopyFault } from '../../yours/fault.ts';
import type { PartName } from '../../yours/parts.ts';

/** The pages about what is the person's: copies, the page for a therapist, and erasing. */
export const yoursMessages = {
  'yours.title.yours': 'Your data',
  'yours.title.summary': 'A page for your therapist',
  'yours.lead':
    'Everything that Unhunch knows lies in one folder of this computer, and nowhere else. Here you take it along, bring it in, or erase it.',

  'yours.save.title': 'Take a copy',
  'yours.save.text':
    'A copy of everything goes to another computer or into a safe place. Tables open in a spreadsheet.',
  'yours.save.everything': 'Save everything',
  'yours.save.days': 'Save days as a table',
  'yours.save.breaks': 'Save breaks as a table',
  'yours.saved': 'Saved.',
  'yours.not-saved': 'Nothing was saved, and all is as before.',

  'yours.take.title': 'Bring a copy here',
  'yours.take.text':
    'What was lived on another computer is added to what is here. Days come together, and the same copy twice changes nothing.',
  'yours.take.choose': 'Choose a file …',
  'yours.take.nothing-chosen': 'No file was chosen, and all is as before.',
  'yours.take.offer': 'In this file',
  'yours.take.days':
    '{days, plural, =0 {No days of a history.} one {One day of history: {from}.} other {# days of history, from {from} to {to}.}}',
  'yours.take.parts': 'Besides the history: {parts}.',
  'yours.take.with-parts': 'Use these here too, in the place of what is set here',
  'yours.part.settings': 'settings',
  'yours.part.opinions': 'what you like and leave out',
  'yours.part.goals': 'goals',
  'yours.part.own-exercises': 'your own exercises',
  'yours.part.packs': 'routine packs',
  'yours.take.in': 'Take it in',
  'yours.take.leave': 'Leave it',
  'yours.taken.new': 'Taken in. Progress shows it with what was here.',
  'yours.taken.known': 'Taken in. All days of this file were here already, so nothing came twice.',
  'yours.taken.restarts': 'Taken in. Unhunch starts again to go by it.',
  'yours.left': 'Nothing was taken in, and all is as before.',

  'yours.fault.place': 'Line {line, number}: {reason}',
  'yours.fault.unchanged': 'Nothing was changed.',
  'yours.fault.too-large': 'The file is larger than {megabytes, number} MB, which no copy of Unhunch is.',
  'yours.fault.unreadable':
    'The system did not let Unhunch read this file. A copy of it in your own folder may work.',
  'yours.fault.not-text': 'This is no text in UTF-8. What works is a copy that Unhunch saved.',
  'yours.fault.empty': 'The file is empty. What works is a copy that Unhunch saved.',
  'yours.fault.not-json': 'From here on this is no JSON. Perhaps the file is not whole.',
  'yours.fault.not-a-copy': 'This is no copy that Unhunch saved, or something is missing in it.',
  'yours.fault.newer': 'This copy is of a newer Unhunch. That one can take it in.',
  'yours.fault.setting': 'The setting “{name}” has a value that does not work. What does: {right}.',
  'yours.fault.part.settings': 'The settings are not as Unhunch writes them.',
  'yours.fault.part.opinions': 'What is liked and left out is not as Unhunch writes it.',
  'yours.fault.part.goals': 'The goals are not as Unhunch writes them.',
  'yours.fault.part.own-exercises': 'The own exercises are not as Unhunch writes them.',
  'yours.fault.part.packs': 'A routine pack is not as Unhunch writes it.',
  'yours.fault.part-newer.settings': 'The settings are of a newer Unhunch. That one can take them in.',
  'yours.fault.part-newer.opinions':
    'What is liked and left out is of a newer Unhunch. That one can take it in.',
  'yours.fault.part-newer.goals': 'The goals are of a newer Unhunch. That one can take them in.',
  'yours.fault.part-newer.own-exercises':
    'The own exercises are of a newer Unhunch. That one can take them in.',
  'yours.fault.part-newer.packs': 'A routine pack is of a newer Unhunch. That one can take it in.',
  'yours.fault.computer': 'The name of a computer is not as Unhunch writes it.',
  'yours.fault.history-line': 'This is no line of a history.',

  'yours.summary.title': 'A page for your therapist',
  'yours.summary.text':
    'Weeks of sitting, breaks and exercises on one page, to print or to send. It is made here and goes where you put it.',
  'yours.summary.link': 'Look at the page',

  'yours.erase.title': 'Erase everything',
  'yours.erase.text':
    'Everything below goes, for good. Then Unhunch starts as on the first day. A copy that you took before can be brought back.',
  'yours.erase.what': 'What goes',
  'yours.erase.history':
    'Your history: sitting, breaks, walks and exercises, here and brought from other computers',
  'yours.erase.session': 'The present count of your sitting',
  'yours.erase.settings': 'Your settings, and starting at login',
  'yours.erase.opinions': 'What you like and leave out, and the levels of your exercises',
  'yours.erase.goals': 'Your goals, your own exercises and routine packs',
  'yours.erase.logs': 'Logs, and the traces of what Unhunch decided',
  'yours.erase.copies':
    'Second copies, files that could not be read and were kept, and what a crash may have left',
  'yours.erase.stays': 'What you saved elsewhere with Unhunch stays where you put it.',
  'yours.erase.word': 'erase',
  'yours.erase.type': 'To go on, type “{word}” here',
  'yours.erase.button': 'Erase everything',
  'yours.erase.not-yet': 'Nothing was erased. The word to type is “{word}”.',
  'yours.erase.going': 'Erasing. Unhunch starts again in a moment.',

  'summary.weeks.label': 'How far back',
  'summary.weeks': '{weeks, plural, one {# week} other {# weeks}}',
  'summary.heading': 'Sitting and movement at the computer',
  'summary.range': '{from} to {to}',
  'summary.seen':
    '{days, plural, =0 {Nothing was noted in this time.} one {Something was noted on one day.} other {Something was noted on # days.}}',
  'summary.how':
    'Counted by Unhunch from key presses and pointer moves at one computer. Time elsewhere is not in it. Nothing here is a measurement of health.',
  'summary.table': 'Week by week',
  'summary.week': 'Week',
  'summary.days': 'Days',
  'summary.sitting': 'Sitting a day',
  'summary.longest': 'Longest sitting',
  'summary.breaks': 'Breaks',
  'summary.walks': 'Walks',
  'summary.exercises': 'Exercises',
  'summary.kinds': 'What was exercised',
  'summary.kind': 'Kind',
  'summary.time': 'Time',
  'summary.all': 'Together',
  'summary.notes': 'Notes',
  'summary.save': 'Save as PDF',
  'summary.print': 'Print',
} as const satisfies {
  readonly [K in
    | `yours.fault.${Exclude<CopyFault['is'], 'part' | 'part-newer'>}`
    | `yours.fault.${'part' | 'part-newer'}.${PartName}`
    | `yours.part.${PartName}`]: string;
} & { readonly [key: `yours.${string}` | `summary.${string}`]: string };
