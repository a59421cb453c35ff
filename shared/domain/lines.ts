import { takeAnswer } from './answers.ts';
import { finishBreak } from './breaks.ts';
import type { Line, WorldLine } from './events.ts';
import { closePrompt } from './prompt.ts';
import { beginRest, clearAtFullRest } from './rest.ts';
import type { Turn } from './turn.ts';
import * as world from './world.ts';

function quit(turn: Turn): void {
  finishBreak(turn, 'quit');
  closePrompt(turn, 'quit');
  beginRest(turn, 'not-running');
  turn.draft.isRunning = false;
}

function launch(turn: Turn): void {
  const { draft } = turn;
  if (draft.isRunning) return;
  draft.isRunning = true;
  draft.unknownUntil = null;
  draft.isAsleep = false;
  world.arrive(turn);
  finishBreak(turn, 'killed');
  closePrompt(turn, 'quit');
  clearAtFullRest(turn);
}

const worldLineNames: readonly Line['is'][] = [
  'lock',
  'unlock',
  'suspend',
  'resume',
  'busy',
  'free',
  'present',
  'not-present',
  'idle-unknown',
  'idle-known',
];

/** What the world does holds whether the app runs or not. */
function isWorldLine(line: Line): line is WorldLine {
  return worldLineNames.includes(line.is);
}

function takeWorldLine(turn: Turn, line: WorldLine): void {
  switch (line.is) {
    case 'lock':
      return world.lock(turn);
    case 'unlock':
      return world.unlock(turn);
    case 'suspend':
      return world.suspend(turn);
    case 'resume':
      return world.resume(turn);
    case 'busy':
      return world.addPause(turn, line.because);
    case 'free':
      return world.removePause(turn, line.because);
    case 'present':
      return world.addEvidence(turn, line.because);
    case 'not-present':
      return world.removeEvidence(turn, line.because);
    case 'idle-unknown':
    case 'idle-known':
      return world.setIdleUnknown(turn, line.is === 'idle-unknown');
  }
}

function takePersonsLine(turn: Turn, line: Exclude<Line, WorldLine>): void {
  switch (line.is) {
    case 'launch':
      return launch(turn);
    case 'quit':
      return quit(turn);
    case 'stand':
      return world.stand(turn);
    case 'sit':
      return world.sit(turn);
    case 'pause':
      return world.pauseByHand(turn, line.seconds);
    case 'unpause':
      return world.unpauseByHand(turn);
    case 'settings':
      return;
    default:
      return takeAnswer(turn, line);
  }
}

/** What the system or the person says at the present instant. Answers to an app that is not running are ignored. */
export function takeLine(turn: Turn, line: Line): void {
  if (isWorldLine(line)) takeWorldLine(turn, line);
  else if (turn.draft.isRunning || line.is === 'launch') takePersonsLine(turn, line);
}
