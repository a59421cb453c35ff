import type { ExercisesPlace } from '../../../renderer/home/exercises/places.ts';
import { helpTopics } from '../../../renderer/home/help/topics.ts';
import { addressOf, type Place } from '../../../renderer/home/pages.ts';
import { progressPlaces } from '../../../renderer/home/progress/places.ts';
import { programmes } from '../../../shared/routines/programmes/index.ts';

const [evening] = programmes.filter(({ id }) => id === 'evening');
if (evening === undefined) throw new Error('there is no programme for the evening');

/** One of each kind: exercises are all drawn by one page, and so are programmes. */
const underExercises: { readonly [I in ExercisesPlace['is']]: ExercisesPlace } = {
  list: { is: 'list' },
  exercise: { is: 'exercise', exercise: 'scap-squeeze' },
  programme: { is: 'programme', programme: evening },
  warmth: { is: 'warmth', before: { is: 'exercise', exercise: 'heat' } },
};

/** The first steps are gone through by somebody who has never been here. */
type AnyTime = Exclude<Place['page'], 'first-run'>;

/** A page that the window gets does not compile without its places here. */
const placesOf: { readonly [P in AnyTime]: readonly Place[] } = {
  today: [{ page: 'today' }],
  exercises: Object.values(underExercises).map((at): Place => ({ page: 'exercises', at })),
  own: [{ page: 'own' }],
  goals: [{ page: 'goals' }],
  progress: progressPlaces.map((at): Place => ({ page: 'progress', at })),
  help: [null, ...helpTopics].map((topic): Place => ({ page: 'help', topic })),
  settings: [{ page: 'settings' }],
};

/** Every place of the window that looks like no other. */
export const everyPlace: readonly Place[] = Object.values(placesOf).flat();

/** What its tree is called: `help-signs` for `#help/signs`. */
export const nameOfPlace = (place: Place): string => addressOf(place).slice(1).replaceAll('/', '-');
