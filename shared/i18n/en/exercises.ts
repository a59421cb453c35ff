import { exerciseMessagesToCome } from './exercises-to-come.ts';

/** What each exercise is called and says. Captions are under eight words and begin with a verb. */
export const exerciseMessages = {
  ...exerciseMessagesToCome,

  'exercise.scap-squeeze.name': 'Shoulder blade squeeze',
  'exercise.scap-squeeze.figure':
    'A person seen from behind draws both shoulder blades together and a little down, holds, and lets go.',
  'exercise.scap-squeeze.step.1': 'Sit or stand tall and let your arms hang loose.',
  'exercise.scap-squeeze.step.2': 'Draw both shoulder blades back and slightly down.',
  'exercise.scap-squeeze.step.3': 'Hold, and keep breathing.',
  'exercise.scap-squeeze.step.4': 'Let go slowly.',
  'exercise.scap-squeeze.cue':
    'Imagine a pencil held between the blades. About half your strength is plenty.',
  'exercise.scap-squeeze.avoid.1': 'Lifting the shoulders toward the ears',
  'exercise.scap-squeeze.avoid.2': 'Arching the low back',
  'exercise.scap-squeeze.avoid.3': 'Poking the chin forward',
  'exercise.scap-squeeze.easier': 'Squeeze half as far, hold for two seconds and rest longer.',
  'exercise.scap-squeeze.harder': 'Bend your elbows to a right angle, or pull a band apart as you squeeze.',
  'exercise.scap-squeeze.wheelchair': 'Do it as shown, with brakes on and feet supported.',
  'exercise.scap-squeeze.caption.get-ready': 'Sit or stand tall, arms loose',
  'exercise.scap-squeeze.caption.move': 'Draw your shoulder blades together',
  'exercise.scap-squeeze.caption.hold': 'Hold, and keep breathing',
  'exercise.scap-squeeze.caption.return': 'Let go slowly',
  'exercise.scap-squeeze.caption.rest': 'Rest your arms',

  'exercise.doorway-pec.name': 'Doorway chest stretch',
  'exercise.doorway-pec.figure':
    'A person in a doorway rests both forearms on the frame, elbows at shoulder height, and shifts the chest gently forward.',
  'exercise.doorway-pec.step.1': 'Make sure nobody needs the door.',
  'exercise.doorway-pec.step.2':
    'Rest your forearms on the frame, elbows bent to a right angle and level with your shoulders.',
  'exercise.doorway-pec.step.3': 'Place one foot through the doorway.',
  'exercise.doorway-pec.step.4': 'Shift your chest forward until you feel a mild pull.',
  'exercise.doorway-pec.step.5': 'Hold there and breathe.',
  'exercise.doorway-pec.step.6': 'Step back.',
  'exercise.doorway-pec.cue': 'Keep your weight on your feet: you could lift your hands and stay upright.',
  'exercise.doorway-pec.avoid.1': 'Hanging from the shoulder joints',
  'exercise.doorway-pec.avoid.2': 'Arching the back',
  'exercise.doorway-pec.avoid.3': 'Lifting the shoulders toward the ears',
  'exercise.doorway-pec.easier': 'Place your elbows lower and lean less far, or stretch one arm at a time.',
  'exercise.doorway-pec.harder': 'Stretch a second time with your elbows a little higher or lower.',
  'exercise.doorway-pec.wheelchair':
    'Roll into the frame with one forearm on it, brakes on, and turn your chest gently away. At a desk, clasp your hands behind you and lift your breastbone.',
  'exercise.doorway-pec.stop.1': 'An ache at the front of the shoulder joint',
  'exercise.doorway-pec.stop.2': 'A tingling hand',
  'exercise.doorway-pec.caption.get-ready': 'Rest your forearms on the frame',
  'exercise.doorway-pec.caption.move': 'Shift your chest gently forward',
  'exercise.doorway-pec.caption.hold': 'Stay with the mild pull, breathe',
  'exercise.doorway-pec.caption.return': 'Step back slowly',
  'exercise.doorway-pec.caption.rest': 'Shake your arms loose',

  'exercise.breath-belly.name': 'Belly breathing',
  'exercise.breath-belly.figure':
    'A seated person with one hand on the chest and one on the belly; a circle grows with the breath in and shrinks with the breath out.',
  'exercise.breath-belly.step.1': 'Place one hand on your chest and one on your belly.',
  'exercise.breath-belly.step.2': 'Breathe in through your nose and feel the lower hand rise.',
  'exercise.breath-belly.step.3': 'Breathe out for longer and let your shoulders soften.',
  'exercise.breath-belly.cue': 'Keep it quiet, small and low.',
  'exercise.breath-belly.avoid.1': 'Big gulps of air',
  'exercise.breath-belly.easier': 'Breathe in for two seconds and out for three.',
  'exercise.breath-belly.harder': 'Stay with it for five minutes.',
  'exercise.breath-belly.wheelchair': 'Do it as shown, with brakes on and feet supported.',
  'exercise.breath-belly.stop.1': 'Feeling light-headed: go back to your normal breathing',
  'exercise.breath-belly.caption.get-ready': 'Place a hand on your belly',
  'exercise.breath-belly.caption.breathe-in': 'Breathe in, belly rises',
  'exercise.breath-belly.caption.breathe-out': 'Breathe out slowly, shoulders soft',
} as const;
