/** The first steps: what a person sees when the window opens for the first time. */
export const firstRunMessages = {
  'first-run.progress': 'Step {number} of {count}',
  'first-run.begin': 'Begin',
  'first-run.next': 'Next',
  'first-run.back': 'Back',
  'first-run.skip': 'Skip all',
  'first-run.open': 'The first steps are not finished yet.',
  'first-run.open.go': 'Go on with them',

  'first-run.welcome.title': 'Welcome to Unhunch',
  'first-run.welcome.how':
    'Unhunch keeps count of how long you sit. When it is time, it waits for a gap in your typing, asks for one minute, and shows you a movement to follow.',
  'first-run.welcome.promise': 'What it knows stays on this computer.',
  'first-run.welcome.steps':
    'A few steps set it up, in about a minute. Each one can be left as it is, and all of it is in Settings later.',

  'first-run.check.title': 'One question first',
  'first-run.check.question':
    'Do you have pain that is new, that you cannot explain, and that nobody has checked yet?',
  'first-run.check.kept': 'Your answer is not kept.',
  'first-run.check.no': 'No',
  'first-run.check.yes': 'Yes',
  'first-run.check.advice.title': 'Please have it checked before you start',
  'first-run.check.advice':
    'A doctor or therapist can tell you what it is and what is safe for you. The exercises can wait until then.',
  'first-run.check.meanwhile':
    'You can go on here all the same: counting your sitting asks nothing of your back.',
  'first-run.check.therapist': 'When to see a therapist or doctor',
  'first-run.check.fine': 'Good. Go as far as is comfortable, and stop if anything feels wrong.',

  'first-run.place.title': 'Your place, and what suits you',
  'first-run.place.intro': 'Breaks are chosen to fit. Leave as it is what does not concern you.',
  'first-run.place.where': 'Where you sit',
  'first-run.place.body': 'What suits you',
  'first-run.place.things': 'What to do without',
  'first-run.place.careful': 'Something to be careful with?',

  'first-run.rhythm.title': 'Your rhythm and your hours',
  'first-run.rhythm.intro': 'What stands here is a good start. You can change it at any time.',

  'first-run.goal.title': 'One small goal, if you like',
  'first-run.goal.question': 'What would you like to begin with?',
  'first-run.goal.none': 'Nothing yet',
  'first-run.goal.later':
    'Under Goals it can be changed, tied to a moment of your day, or ended. A missed day costs nothing.',
  'first-run.goal.kept': 'This is the goal you have. It stays as it is, and can be changed under Goals.',

  'first-run.login.title': 'Starting with your computer',
  'first-run.login.intro': 'Then it is there when you are. It waits in the tray and asks for nothing.',

  'first-run.exercise.title': 'Try a first exercise',
  'first-run.exercise.intro': 'A figure shows you how, with a sentence for each step. Escape ends it.',
  'first-run.exercise.detail': 'About a minute · seated or standing · nobody around you notices',
  'first-run.exercise.start': 'Start',
  'first-run.exercise.anyway': 'Start all the same',
  'first-run.exercise.later': 'Not now',
  'first-run.exercise.done': 'Finish',
  'first-run.exercise.wait':
    'You said that a pain has not been checked yet. This can wait until it has been.',
  'first-run.exercise.failed':
    'That did not start. Everything else is set up, and a break can be started on the page Today.',
} as const satisfies { readonly [key: `first-run.${string}`]: string };
