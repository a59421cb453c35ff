import type { SettingGroup, SettingKey } from '../../settings/catalogue.ts';
import type { Preferences, PromptStyle } from '../../settings/preferences.ts';

/** One label and one help text a row of the settings catalogue; a missing one does not compile. */
export const settingsMessages = {
  'settings.group.rhythm': 'Rhythm',
  'settings.group.breaks': 'Breaks',
  'settings.group.prompts': 'Asking',
  'settings.group.presence': 'Being there',
  'settings.group.hours': 'Hours',
  'settings.group.exercises': 'Exercises',
  'settings.group.flags': 'Ask first',
  'settings.group.sound': 'Sound',
  'settings.group.history': 'History',
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
  'settings.promptStyle.label': 'How the question comes',
  'settings.promptStyle.help':
    'Whichever you choose, your keys stay where you type until you click it or call it. With full screen, the break fills the screen too.',
  'settings.promptStyle.choice.gentle': 'A card in the corner',
  'settings.promptStyle.choice.window': 'A window in the middle',
  'settings.promptStyle.choice.fullscreen': 'Full screen',
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
    'When a meeting holds a break back this long, the tray icon says so; of a pause, at its end. 0 means at once.',
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
  'settings.atHome.label': 'I am at home',
  'settings.atHome.help': 'Exercises on the floor are offered too. At work they never are.',
  'settings.openPlan.label': 'Open plan',
  'settings.openPlan.help': 'What nobody around you notices.',
  'settings.seatedOnly.label': 'Seated only',
  'settings.seatedOnly.help': 'Nothing that asks you to stand.',
  'settings.wheelchair.label': 'I use a wheelchair',
  'settings.wheelchair.help':
    'Exercises in the version for the wheelchair. Brakes on, and trunk balance is checked first.',
  'settings.restingArm.label': 'An arm that rests',
  'settings.restingArm.help': 'Exercises for the other arm, or without arms.',
  'settings.restingArm.choice.none': 'Neither',
  'settings.restingArm.choice.left': 'The left',
  'settings.restingArm.choice.right': 'The right',
  'settings.noDoorway.label': 'Without a doorway',
  'settings.noDoorway.help': 'Nothing that needs a door frame.',
  'settings.noEquipment.label': 'Without equipment',
  'settings.noEquipment.help': 'Furniture at most: no band, no mat, no roller.',
  'settings.noBreathHolds.label': 'Without breath holds',
  'settings.noBreathHolds.help': 'Breathing drills in the version without pauses.',
  'settings.noNeckWork.label': 'Without neck exercises',
  'settings.noNeckWork.help': 'The neck is left in peace.',
  'settings.noFloor.label': 'Not on the floor',
  'settings.noFloor.help': 'At home, too, nothing that you get down for.',
  'settings.hasOsteoporosis.label': 'Osteoporosis',
  'settings.hasOsteoporosis.help':
    'Leaves out bending, turning and leaning back until a clinician has said yes. Kept on this computer alone.',
  'settings.hasSoreShoulder.label': 'A shoulder that needs care',
  'settings.hasSoreShoulder.help': 'Leaves out the doorway and the wall angel. Kept on this computer alone.',
  'settings.isPregnant.label': 'Pregnancy',
  'settings.isPregnant.help':
    'Leaves out lying on the front or back, and breath holds. Kept on this computer alone.',
  'settings.hasSoreKnee.label': 'A knee that needs care',
  'settings.hasSoreKnee.help': 'Leaves out kneeling. Kept on this computer alone.',
  'settings.phaseSounds.label': 'Sounds in a break',
  'settings.phaseSounds.help':
    'A soft sound when a movement begins, changes and ends, so that you can look away.',
  'settings.soundVolume.label': 'Volume',
  'settings.soundVolume.help': 'How loud sounds and voice are, below the volume of your system. 0 is silent.',
  'settings.voice.label': 'Voice in a break',
  'settings.voice.help':
    'A voice of your system says the words on the screen whenever they change, so that you can look away.',
  'settings.voiceName.label': 'Which voice',
  'settings.voiceName.help':
    'Voices of this computer that speak the language of Unhunch. No words are sent anywhere.',
  'settings.voiceRate.label': 'Pace of the voice',
  'settings.voiceRate.help': 'How fast it speaks. 100 % is its usual pace.',
  'settings.noticeNotification.label': 'Before a break',
  'settings.noticeNotification.help':
    'The notice before a break also comes as a notification of your system. It closes by itself.',
  'settings.quietNotification.label': 'A break that waits',
  'settings.quietNotification.help':
    'When a meeting or a pause has held a break back for long, a notification says so, besides the tray icon.',
  'settings.historyDays.label': 'Days kept with their times',
  'settings.historyDays.help':
    'Older days are kept as sums, without times of day. 0 keeps the times of today alone.',
  'settings.country.label': 'Country',
  'settings.country.help': 'Whose emergency numbers Unhunch shows. It is kept on this computer.',
  'settings.startAtLogin.label': 'Start at login',
  'settings.startAtLogin.help': 'Unhunch starts with your session, in the tray and without a window.',
} as const satisfies {
  readonly [K in
    | `settings.${SettingKey}.label`
    | `settings.${SettingKey}.help`
    | `settings.group.${SettingGroup}`
    | `settings.restingArm.choice.${Preferences['restingArm']}`
    | `settings.promptStyle.choice.${PromptStyle}`]: string;
};
