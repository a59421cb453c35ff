import type { Camera, Point } from './draw/camera.ts';
import type { FigureExercise } from './exercises/exercise.ts';
import { sides } from './rig/sides.ts';
import type { Skeleton } from './rig/skeleton.ts';

/** About half a pixel where the figure stands in a window as it opens: nobody sees the body move by less. */
const smallestMove = 0.35;

/** Light that comes and goes along the way takes its steps too, and where nothing but light moves it takes them all. */
const fewestSteps = { movement: 48, time: 400, pulse: 48, cycle: 48 } as const;

/** How far the circle grows from an empty breath to a full one. */
const breathGrows = 60;

/** The joints and the spine: nothing on the body goes much farther than they do. */
function points({ head, stations, arms, legs }: Skeleton, { project }: Camera): readonly Point[] {
  const limbs = sides.flatMap((side) => {
    const { shoulder, elbow, wrist } = arms[side];
    const { hip, knee, ankle } = legs[side];
    return [shoulder, elbow, wrist, hip, knee, ankle];
  });
  return [head.centre, ...stations.map(({ at }) => at), ...limbs].map(project);
}

const apart = (one: Point, other: Point | undefined): number =>
  other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);

/** In how many steps a movement is drawn, so that none is larger than can be seen: a slow one needs few pictures. */
export function stepsOf(exercise: FigureExercise, samples: readonly Skeleton[], camera: Camera): number {
  const places = samples.map((skeleton) => points(skeleton, camera));
  const ways = (places[0] ?? []).map((_, part) =>
    places.reduce((way, place, at) => {
      const here = place[part];
      return here === undefined ? way : way + apart(here, places[at - 1]?.[part]);
    }, 0),
  );
  const { shows } = exercise;
  const isBreath = shows === 'breath' || shows === 'breath-on-square' || shows === 'breath-on-ring';
  const longest = Math.max(isBreath ? breathGrows : 0, ...ways);
  return Math.max(fewestSteps[exercise.pace.by], Math.ceil(longest / smallestMove));
}
