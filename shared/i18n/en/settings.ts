import type { SettingGroup, SettingKey } from '../../settings/catalogue.ts';

/** One label and one help text a row of the settings catalogue; a missing one does not compile. */
export const settingsMessages = {
  'settings.group.rhythm': 'Rhythm',
  'settings.group.breaks': 'Breaks',
  'settings.group.prompts': 'Asking',
  'settings.group.presence': 'Being there',
  'settings.group.hours': 'Hours',
  'settings.group.sound': 'Sound',
  'settings.group.notifications': 'Notifications',
  'settings.group.help': 'Getting help',
  'settings.group.system': 'This computer',
  'settings.sittingMinutes.label': 'Sitting before a break',
  'settings.sittingMinutes.help': 'How long you sit before Unhunch asks for a break.',
  'settings.longBreakEvery.label': 'Long break every',
  'settings.longBreakEvery.help': 'Every so many breaks taken, the next one is longer. 0 means never.',
  'settings.resetAt.label': 'Mid-afternoon reset',
  'settings.resetAt.help': 'Once a day, the first break after this time is a longer one.',
  'settings.breakSeconds.label': 'Short break',
  'settings.breakSeconds.help': 'How long a short break aims to be.',
  'settings.longBreakSeconds.label': 'Long break',
  'settings.longBreakSeconds.help': 'How long a long break aims to be.',
  'settings.resetSeconds.label': 'Reset',
  'settings.resetSeconds.help': 'How long the mid-afternoon reset aims to be.',
  'settings.noticeSeconds.label': 'Notice before a break',
  'settings.noticeSeconds.help':
    'The tray icon shows this long before that a break is near. 0 switches the notice off.',
  'settings.calmSeconds.label': 'A gap counts after',
  'settings.calmSeconds.help': 'This long without typing or moving the mouse is a good moment to ask.',
  'settings.calmWaitSeconds.label': 'Wait for a gap at most',
  'settings.calmWaitSeconds.help': 'When no gap comes, Unhunch asks after this long.',
  'settings.patienceSeconds.label': 'Keep the question open',
  'settings.patienceSeconds.help': 'An unanswered question closes after this long and comes back later.',
  'settings.snoozeMinutes.label': 'Snooze',
  'settings.snoozeMinutes.help': 'How much more sitting a snooze gives.',
  'settings.maxSnoozes.label': 'Snoozes in a row',
  'settings.maxSnoozes.help': 'How often one break can be put off.',
  'settings.maxSkips.label': 'Skips a day',
  'settings.maxSkips.help': 'How many breaks can be skipped in a day.',
  'settings.maxDeferMinutes.label': 'Quiet notice after',
  'settings.maxDeferMinutes.help':
    'When a meeting holds a break back this long, the tray icon says so. 0 means at once.',
  'settings.awayAfterSeconds.label': 'Away after',
  'settings.awayAfterSeconds.help':
    'This long without input, and without a call or a video, means you have left.',
  'settings.doubtSeconds.label': 'Ask nothing after',
  'settings.doubtSeconds.help': 'After this long without input nothing is asked until you are back.',
  'settings.fullRestSeconds.label': 'Rest that clears the count',
  'settings.fullRestSeconds.help':
    'This much time away starts the count of sitting afresh. Less takes off a part.',
  'settings.fullSilenceSeconds.label': 'Silence that clears the count',
  'settings.fullSilenceSeconds.help':
    'The same, when nothing was typed and there is no other sign of being away.',
  'settings.minCreditSeconds.label': 'Shortest rest that counts',
  'settings.minCreditSeconds.help': 'Time away shorter than this takes nothing off.',
  'settings.workingHours.label': 'Working hours',
  'settings.workingHours.help': 'Sitting counts inside these hours. Without any, it always counts.',
  'settings.daysOff.label': 'Days off',
  'settings.daysOff.help': 'Dates on which nothing counts.',
  'settings.phaseSounds.label': 'Sounds in a break',
  'settings.phaseSounds.help':
    'A soft sound when a movement begins, changes and ends, so that you can look away.',
  'settings.soundVolume.label': 'Volume',
  'settings.soundVolume.help': 'How loud these sounds are, below the volume of your system. 0 is silent.',
  'settings.noticeNotification.label': 'Before a break',
  'settings.noticeNotification.help':
    'The notice before a break also comes as a notification of your system. It closes by itself.',
  'settings.quietNotification.label': 'A break that waits',
  'settings.quietNotification.help':
    'When a meeting holds a break back for long, a notification says so, besides the tray icon.',
  'settings.country.label': 'Country',
  'settings.country.help': 'Whose emergency numbers Unhunch shows. It is kept on this computer.',
  'settings.startAtLogin.label': 'Start at login',
  'settings.startAtLogin.help': 'Unhunch starts with your session, in the tray and without a window.',
} as const satisfies {
  readonly [K in
    | `settings.${SettingKey}.label`
    | `settings.${SettingKey}.help`
    | `settings.group.${SettingGroup}`]: string;
};
