import type { StatementId } from '../../safety/statement-ids.ts';

/** Each claim in a line, for the page that says what it rests on. */
export const statementMessages = {
  'statement.rhythm':
    'A minute of movement every 20 to 30 minutes is a sensible start. No rhythm is known to be best.',
  'statement.active-breaks': 'Short breaks in which you change position may ease discomfort.',
  'statement.energy': 'Small breaks may leave you a little less tired.',
  'statement.own-choice': 'You choose when. A break can wait, and nobody else sees whether you take it.',
  'statement.walks': 'Now and then the break is a walk of a few minutes.',
  'statement.sitting-and-standing':
    'Sitting for a while is not dangerous, and standing all day is not the answer.',
  'statement.movement-helps': 'Movement usually helps more than stillness.',
  'statement.bit-by-bit': 'Bodies adapt bit by bit: start easy, and add a little.',
  'statement.shoulder-blades': 'Exercise for the shoulder blades may ease neck pain.',
  'statement.strength-days': 'Strength on two days a week is good for adults; one is a start.',
  'statement.exercise-doses': 'How each exercise is done, and for how long.',
  'statement.pain-scale': 'How much discomfort is all right while you move.',
  'statement.stop-rule': 'When to stop at once, and to move smoothly and breathe out with an effort.',
  'statement.ask-first': 'Which conditions to talk over with a clinician before which exercise.',
  'statement.warmth': 'Warmth may ease stiffness for a while.',
  'statement.warmth-rules': 'How to use warmth, and when to leave it out.',
  'statement.stress-and-tension': 'Stress and muscle tension can feed each other.',
  'statement.slow-breathing': 'A few slow breaths may calm you for a while.',
  'statement.body-attention': 'Quiet attention to the body may help.',
  'statement.own-goals': 'A goal in your own words may help more than a standard plan.',
  'statement.habits': 'A habit takes weeks to months, and a missed day costs nothing.',
  'statement.ups-and-downs': 'Good and less good days are part of the way.',
  'statement.no-right-posture': 'No single posture is right for everybody, so vary your position.',
  'statement.three-regions': 'The spine has three regions, and each has a job of its own.',
  'statement.neck-and-middle': 'A stiff upper back can go along with a tight neck.',
  'statement.upper-back-check':
    'Pain between the shoulder blades that is new, unexplained and unchecked deserves a check.',
  'statement.common-aches': 'Aches are common, and pain can be strong with nothing serious behind it.',
  'statement.parked': 'If you drive, exercise when you are parked, out of traffic.',
  'statement.emergency-signs': 'Which signs are an emergency.',
  'statement.stroke-signs':
    'That a drooping face, slurred speech or the worst headache of your life is an emergency.',
  'statement.today-signs': 'Which signs want advice today.',
  'statement.appointment-signs': 'When to book an appointment.',
  'statement.therapist-care': 'What a therapist can do for you.',
  'statement.what-to-bring': 'What to bring to an appointment.',
  'statement.whom-to-see': 'Whether to see a therapist or a doctor first.',
} as const satisfies { readonly [I in StatementId as `statement.${I}`]: string };
