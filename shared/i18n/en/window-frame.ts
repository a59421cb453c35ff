import type { OwnRefusal, Refusal, StartAtLoginRefusal, YoursRefusal } from '../../ipc/refusal.ts';
import type { Trouble } from '../../ipc/snapshots.ts';

/** What stands around every page: the way about, banners, and what is said when something does not work. */
export const windowFrameMessages = {
  'window.title': '{page} · Unhunch',
  'window.nav.label': 'Pages',
  'window.nav.today': 'Today',
  'window.nav.exercises': 'Exercises',
  'window.nav.goals': 'Goals',
  'window.nav.own': 'Your own exercises',
  'window.nav.progress': 'Progress',
  'window.nav.help': 'Help',
  'window.nav.settings': 'Settings',

  'window.demo.tag': 'demo',
  'window.demo.text': 'Short times, to try it out. Your own count and settings are not touched.',

  'window.loading': 'Fetching the count …',
  'window.failed.title': 'This page has nothing to show yet',
  'window.failed.retry': 'Try again',

  'window.troubles.label': 'Good to know',
  'window.trouble.settings-damaged.what': 'The settings file could not be read.',
  'window.trouble.settings-damaged.works':
    'What could be read of it holds, the rest is as at first, and the file was kept.',
  'window.trouble.settings-damaged.act': 'Look through Settings and set again what you had changed.',
  'window.trouble.settings-newer.what': 'Your settings come from a newer Unhunch.',
  'window.trouble.settings-newer.works':
    'What this Unhunch knows of them holds here, and the file stays as it is.',
  'window.trouble.settings-newer.act': 'Install the newer Unhunch again to use and change them.',
  'window.trouble.settings-not-saved.what': 'Your last change could not be written to the disk.',
  'window.trouble.settings-not-saved.works': 'It holds until Unhunch is closed.',
  'window.trouble.settings-not-saved.act':
    'Make room on the disk, or make the folder writable, then change the setting once more.',
  'window.trouble.session-damaged.what': 'The saved count could not be read.',
  'window.trouble.session-damaged.works': 'Counting has begun afresh and goes on as usual.',
  'window.trouble.session-damaged.act': 'There is nothing you need to do.',
  'window.trouble.session-not-saved.what': 'The count and what you did could not be written to the disk.',
  'window.trouble.session-not-saved.works':
    'Counting and breaks go on as usual, and all of it is written as soon as there is room.',
  'window.trouble.session-not-saved.act': 'Make room on the disk, or make the folder writable.',
  'window.trouble.history-not-saved.what': 'What you did today could not be written to the disk.',
  'window.trouble.history-not-saved.works':
    'Counting and breaks go on as usual, and what is missing is written as soon as there is room.',
  'window.trouble.history-not-saved.act': 'Make room on the disk, or make the folder writable.',
  'window.trouble.opinions-damaged.what': 'What you like and leave out could not be read.',
  'window.trouble.opinions-damaged.works':
    'Breaks go on as usual, what a second copy held is back, and the file was kept.',
  'window.trouble.opinions-damaged.act': 'Look through Exercises and mark again what is missing.',
  'window.trouble.opinions-not-saved.what': 'What you like or leave out could not be written to the disk.',
  'window.trouble.opinions-not-saved.works': 'It holds until Unhunch is closed.',
  'window.trouble.opinions-not-saved.act': 'Make room on the disk, or make the folder writable.',
  'window.trouble.goals-damaged.what': 'Your goals could not be read.',
  'window.trouble.goals-damaged.works':
    'Counting and breaks go on as usual, what a second copy held is back, and the file was kept.',
  'window.trouble.goals-damaged.act': 'Look at Goals, and set again what is missing when you like.',
  'window.trouble.goals-not-saved.what':
    'What you decided about your goals could not be written to the disk.',
  'window.trouble.goals-not-saved.works': 'It holds until Unhunch is closed.',
  'window.trouble.goals-not-saved.act': 'Make room on the disk, or make the folder writable.',
  'window.trouble.own-damaged.what': 'The file of your own exercises could not be read.',
  'window.trouble.own-damaged.works':
    'Packs and all other exercises are there, what a second copy held is back, and the file was kept.',
  'window.trouble.own-damaged.act': 'Look through your own exercises and enter again what is missing.',
  'window.trouble.own-newer.what': 'Some of your own exercises come from a newer Unhunch.',
  'window.trouble.own-newer.works':
    'What this Unhunch can read of them is there, and the files stay as they are.',
  'window.trouble.own-newer.act': 'Install the newer Unhunch again to have and change all of them.',
  'window.trouble.own-not-saved.what':
    'Your last change to your own exercises could not be written to the disk.',
  'window.trouble.own-not-saved.works': 'It holds until Unhunch is closed.',
  'window.trouble.own-not-saved.act':
    'Make room on the disk, or make the folder writable, then save the exercise once more.',
  'window.trouble.pack-damaged.what': 'A routine pack could not be read.',
  'window.trouble.pack-damaged.works': 'Everything else is there, and the file was kept.',
  'window.trouble.pack-damaged.act': 'Take the pack in again under Your own exercises.',
  'window.trouble.history-damaged.what': 'A part of your history could not be read.',
  'window.trouble.history-damaged.works': 'Everything else of it is there, and that part was kept.',
  'window.trouble.history-damaged.act': 'There is nothing you need to do.',
  'window.trouble.erase-incomplete.what': 'Not everything that you wanted erased is gone.',
  'window.trouble.erase-incomplete.works':
    'Unhunch tries again each time it starts, and works as on the first day.',
  'window.trouble.erase-incomplete.act':
    'Make its folder writable, or remove the folder by hand while Unhunch is closed.',
  'window.trouble.idle-unknown.what': 'This system does not say when keyboard and mouse were last used.',
  'window.trouble.idle-unknown.works':
    'Sitting counts while the screen is unlocked, and is marked as estimated.',
  'window.trouble.idle-unknown.act': 'Lock the screen when you leave: then the time away counts as rest.',
  'window.trouble.no-sandbox.what': 'This window runs without the sandbox of the system.',
  'window.trouble.no-sandbox.works': 'Everything works, with one wall of protection less.',
  'window.trouble.no-sandbox.act': 'Start Unhunch as a normal user, not as root, to have the wall back.',

  'window.refusal.untrusted-sender':
    'Unhunch did not recognise this window. Close it and open it again from the tray.',
  'window.refusal.unknown-request':
    'This window and Unhunch are of different versions. Quit Unhunch and start it again.',
  'window.refusal.too-large': 'That is more than fits into one setting. A shorter entry works.',
  'window.refusal.malformed': 'Unhunch could not read that. Nothing was changed; try it once more.',
  'window.refusal.invalid-setting': 'That does not work here. What does: {detail}.',
  'window.refusal.read-only':
    'These settings come from a newer Unhunch and cannot be changed here. Install the newer one again.',
  'window.refusal.start-at-login.not-written':
    'The system did not take it, and Unhunch does not start at login. All else works; try it once more, or add Unhunch in the settings of your system.',
  'window.refusal.start-at-login.off-in-system':
    'The system keeps Unhunch from starting at login. All else works; allow it in Task Manager under “Startup apps”, or in System Settings under “Login Items”.',
  'window.refusal.start-at-login.demo':
    'The demo does not start at login. It works as it is; start Unhunch without --demo to switch this on.',
  'window.refusal.yours.busy':
    'Another file is still being chosen or written. Once that is done, this works.',
  'window.refusal.yours.not-saved':
    'The file could not be written there. Nothing is lost; another folder, or a disk with room, works.',
  'window.refusal.yours.no-page': 'The page was not made a document. All else works; try it once more.',
  'window.refusal.yours.nothing-opened':
    'The file is not open any more. Nothing was changed; choose it again.',
  'window.refusal.yours.read-only':
    'Some of what is set here comes from a newer Unhunch and is changed there. Nothing was taken in. The history alone can come in, or all of it once the newer one is installed again.',
  'window.refusal.yours.not-taken':
    'The disk did not take all of it. What came in stays. Make room, then bring the same copy once more: nothing comes twice.',
  'window.refusal.yours.not-erased':
    'Nothing was erased, since the disk refused. Make room on it, or make the folder writable, and try once more.',
  'window.refusal.bad-pack': 'That is no pack that Unhunch can read. Nothing was changed.',
  'window.refusal.own.read-only':
    'Your own exercises come from a newer Unhunch and are changed there. They can be started here.',
  'window.refusal.own.unknown': 'That exercise is not there any more. Nothing was changed.',
  'window.refusal.own.full':
    'There is room for 40 exercises of your own. Nothing was changed; remove one, and this one fits in.',
  'window.refusal.own.packs-full':
    'There is room for 20 packs. Nothing was changed; remove one, and this one fits in.',
  'window.refusal.own.not-saved':
    'That could not be written to the disk. Nothing was changed; make room, or make the folder writable, and try it once more.',
  'window.refusal.own.nothing-to-export': 'There is nothing of your own to save yet.',
  'window.refusal.own.export-too-large':
    'Your exercises are more than one pack has room for. They are all here; with shorter steps they fit in.',
  'window.refusal.own.export-cancelled': 'The pack was not saved.',
  'window.refusal.own.export-failed':
    'The pack could not be written there. Your exercises are all here; try another folder.',
  'window.refusal.failed': 'That did not work. The count goes on as before; try it once more.',
} as const satisfies {
  readonly [K in
    | `window.trouble.${Trouble}.${'what' | 'works' | 'act'}`
    | `window.refusal.${Exclude<Refusal['kind'], 'start-at-login' | 'own' | 'yours' | 'bad-copy'>}`
    | `window.refusal.own.${OwnRefusal}`
    | `window.refusal.start-at-login.${StartAtLoginRefusal}`
    | `window.refusal.yours.${YoursRefusal}`]: string;
} & { readonly [key: `window.${string}`]: string };
