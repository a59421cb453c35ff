import { bandRow } from './band-row.ts';
import { birdDog } from './bird-dog.ts';
import { bodyScan } from './body-scan.ts';
import { breath478 } from './breath-478.ts';
import { breathBelly } from './breath-belly.ts';
import { breathBox } from './breath-box.ts';
import { breathCoherent } from './breath-coherent.ts';
import { catCow } from './cat-cow.ts';
import { chairExt } from './chair-ext.ts';
import { chairRotation } from './chair-rotation.ts';
import { childsPose } from './childs-pose.ts';
import { chinTuck } from './chin-tuck.ts';
import { deadBug } from './dead-bug.ts';
import { deskSetup } from './desk-setup.ts';
import { doorwayPec } from './doorway-pec.ts';
import type { FigureExercise } from './exercise.ts';
import { heat } from './heat.ts';
import { hipFlexor } from './hip-flexor.ts';
import { neckSide } from './neck-side.ts';
import { plank } from './plank.ts';
import { postureShift } from './posture-shift.ts';
import { rollerExt } from './roller-ext.ts';
import { scapSqueeze } from './scap-squeeze.ts';
import { sphinx } from './sphinx.ts';
import { stillLying, stillSeated, stillStanding } from './still.ts';
import { walk } from './walk.ts';
import { wallAngel } from './wall-angel.ts';

/** Every exercise that can be drawn, by the id under which the product knows it; and three people at rest. */
export const figureExercises = {
  'scap-squeeze': scapSqueeze,
  'band-row': bandRow,
  'wall-angel': wallAngel,
  'doorway-pec': doorwayPec,
  'chair-ext': chairExt,
  'roller-ext': rollerExt,
  'chair-rotation': chairRotation,
  'cat-cow': catCow,
  'chin-tuck': chinTuck,
  'neck-side': neckSide,
  'hip-flexor': hipFlexor,
  'bird-dog': birdDog,
  'dead-bug': deadBug,
  plank: plank,
  'breath-belly': breathBelly,
  'breath-box': breathBox,
  'breath-478': breath478,
  'breath-coherent': breathCoherent,
  'body-scan': bodyScan,
  'childs-pose': childsPose,
  sphinx: sphinx,
  heat: heat,
  walk: walk,
  'posture-shift': postureShift,
  'desk-setup': deskSetup,
  'still-seated': stillSeated,
  'still-standing': stillStanding,
  'still-lying': stillLying,
} as const satisfies { readonly [id: string]: FigureExercise };

export type FigureExerciseId = keyof typeof figureExercises;
