/** Warning signs, the stop rule and what the content is. Plain and calm: these words are read by worried people. */
export const safetyMessages = {
  'safety.tooMuch': 'Too much',
  'safety.stopCard.title': 'Let’s stop here',
  'safety.stopCard.text':
    'Stopping was a good call. Please look through these signs before you go on with your day.',
  'safety.stopCard.none': 'None of these fits',
  'safety.stopCard.noneText': 'Then rest for today. Next time this exercise starts easier.',

  'safety.signs.introduction':
    'These signs are uncommon. If any fits you, please get checked rather than exercising.',

  'safety.emergency.title': 'Get emergency help now',
  'safety.emergency.action': 'Stop exercising and call now if you have:',
  'safety.emergency.chest':
    'Pain or pressure in the chest, or pain that spreads to an arm, the jaw or the back, with sweating or shortness of breath',
  'safety.emergency.tearing': 'A sudden tearing pain between the shoulder blades',
  'safety.emergency.fall': 'Back pain after a serious fall or crash',
  'safety.emergency.saddle': 'Numbness around the genitals or buttocks',
  'safety.emergency.bladder': 'New trouble passing urine, or loss of control over bladder or bowel',
  'safety.emergency.legs': 'Weakness, numbness or tingling in both legs, or trouble walking',
  'safety.emergency.stroke':
    'A face that suddenly droops, slurred speech, or the worst headache of your life',

  'safety.today.title': 'Get advice today',
  'safety.today.action': 'Leave exercises for now and speak to a doctor today if you have:',
  'safety.today.fever': 'Fever, chills or feeling ill together with back pain',
  'safety.today.infection': 'A recent infection, or a weakened immune system',
  'safety.today.weight': 'Weight loss that you did not plan',
  'safety.today.cancer': 'Cancer in the past',
  'safety.today.night': 'Pain at night or at rest that does not ease',
  'safety.today.lump': 'A new lump, or a change in the shape of your back',
  'safety.today.bones':
    'Pain after a minor knock or lift, with osteoporosis or a long time on steroid medicines',
  'safety.today.arm': 'New weakness in an arm or hand',
  'safety.today.worsening': 'Constant pain that keeps getting worse',
  'safety.today.unexplained':
    'Pain high in the back, between the shoulders, that is new, unexplained and not yet checked',

  'safety.therapist.title': 'Book a physical therapist or doctor',
  'safety.therapist.action': 'An appointment is a good idea if:',
  'safety.therapist.weeks': 'Nothing has changed after two to four weeks',
  'safety.therapist.returns': 'The pain keeps coming back',
  'safety.therapist.limits': 'It gets in the way of sleep, work or your mood',
  'safety.therapist.morning': 'You are stiff for more than half an hour in the morning',
  'safety.therapist.age': 'This is your first back pain and you are under 20 or over 50',
  'safety.therapist.unsure': 'You are unsure what is safe for you',
  'safety.therapist.bring':
    'Worth bringing: your break log, what eases it and what makes it worse, and what you want to be able to do.',

  'safety.call.number': 'Call {number} now',
  'safety.call.numberOr': 'Call {number} now, or {other}',
  'safety.call.local': 'Call your local emergency number now',
  'safety.advice.line': 'Call {number} for medical advice, or ask a doctor',
  'safety.advice.lineInParts': 'Call {number} for medical advice where your region has it, or ask a doctor',
  'safety.advice.doctor': 'Ask a doctor or an urgent care service',

  'safety.country.question': 'Which country are you in?',
  'safety.country.why': 'Unhunch uses it for emergency numbers and keeps it on this computer.',
  'safety.country.suggested': 'Your system is set to {country}. Is that where you are?',
  'safety.country.other': 'Another country',
  'safety.country.used': 'The numbers on this page are for {country}.',
  'safety.country.elsewhere': 'Your country is not in the list. Please use the emergency numbers you know.',
  'safety.country.change': 'Change the country',
  'safety.country.unknown':
    'Emergency numbers for {country} are not in Unhunch. Please use the ones you know.',
  'safety.country.checked': 'Numbers checked on {date}. Source: {source}',

  'safety.stop.title': 'Stop at once if you feel',
  'safety.stop.pain': 'sharp, shooting or spreading pain',
  'safety.stop.numbness': 'new numbness, tingling or weakness',
  'safety.stop.dizziness': 'dizziness',
  'safety.stop.chest': 'pain in the chest',
  'safety.stop.breath': 'unusual shortness of breath',

  'safety.always.bounce': 'Move smoothly, without bouncing.',
  'safety.always.breathe': 'Breathe out as you make an effort.',

  'safety.wheelchair.first': 'In a wheelchair: brakes on, feet supported, and check your balance first.',

  'safety.pain.title': 'How much is all right, out of ten',
  'safety.pain.go-on.title': '0 to 3: go on',
  'safety.pain.go-on.text': 'A little discomfort is fine.',
  'safety.pain.ease-off.title': '4 or 5: ease off',
  'safety.pain.ease-off.text': 'Make it easier. It is fine if it settles within 24 hours.',
  'safety.pain.stop.title': '6 or more: stop',
  'safety.pain.stop.text': 'Stop here, and look at the warning signs.',

  'safety.ask.title': 'Ask a doctor or therapist first if you have',
  'safety.ask.shoulder-surgery': 'a recent shoulder operation',
  'safety.ask.shoulder-instability': 'an unstable shoulder',
  'safety.ask.shoulder-dislocation': 'a shoulder that was once dislocated',
  'safety.ask.frozen-shoulder': 'a frozen shoulder',
  'safety.ask.lung-disease': 'a lung disease',
  'safety.ask.heart-disease': 'a heart disease',
  'safety.ask.breath-panic': 'panic that comes when you attend to your breath',
  'safety.ask.osteoporosis': 'osteoporosis',
  'safety.ask.spine-surgery': 'an operation on the spine',
  'safety.ask.recent-spine-surgery': 'a recent operation on the spine',
  'safety.ask.spine-fracture': 'a broken bone in the spine',
  'safety.ask.rib-fracture': 'a broken rib',
  'safety.ask.recent-surgery': 'a recent operation',
  'safety.ask.abdominal-surgery': 'a recent operation on the belly',
  'safety.ask.whiplash': 'a recent whiplash',
  'safety.ask.knee-injury': 'a knee injury',
  'safety.ask.pregnancy': 'a pregnancy',
  'safety.ask.late-pregnancy': 'a pregnancy in its last months',
  'safety.ask.high-blood-pressure': 'high blood pressure',
  'safety.ask.uncontrolled-blood-pressure': 'high blood pressure that is not under control',
  'safety.ask.fainting': 'fainted before',
  'safety.ask.numb-skin': 'numb or tingling skin',
  'safety.ask.neuropathy': 'a nerve condition that dulls feeling, as diabetes can bring',
  'safety.ask.poor-circulation': 'poor circulation',
  'safety.ask.broken-skin': 'broken or inflamed skin',
  'safety.ask.fresh-swelling': 'a swollen injury from the last 48 hours',
  'safety.ask.fever': 'a fever or an infection',
  'safety.ask.cannot-remove': 'no way to take the warmth away yourself',

  'safety.disclaimer':
    'General wellbeing information for adults. It does not diagnose or treat, and it does not replace a qualified professional. Ask first if you are pregnant, were recently injured or operated on, or have osteoporosis or a heart, lung, nerve or balance problem. Stop if anything feels wrong.',
  'safety.review.none': 'Not yet reviewed by a physiotherapist.',
  'safety.review.done': 'Reviewed by {name}, {date}.',
} as const;
