import type { Timer } from '../ports.ts';
import type { BusConnection } from './bus-connection.ts';
import { within } from './time-limit.ts';

/** How long a bus, or a service on it, may take for one answer. */
export const busAnswerWithinMs = 2_000;

/** The same connection, on which what is not answered in time is refused: D-Bus itself waits without end. */
export function answeringInTime(bus: BusConnection, timer: Timer): BusConnection {
  const inTime = async <T>(what: string, answer: Promise<T>): Promise<T> => {
    const outcome = await within(timer, busAnswerWithinMs, answer);
    if (outcome.is === 'late') throw new Error(`${what} was not answered`);
    return outcome.value;
  };
  return {
    call: (call) => inTime(call.member, bus.call(call)),
    match: (rule) => inTime('AddMatch', bus.match(rule)),
    onSignal: (listener) => bus.onSignal(listener),
    close: () => bus.close(),
  };
}
