import type { BusCall, BusConnection } from '../../electron/adapters/bus-connection.ts';
import type { BusSignal } from '../../electron/adapters/linux-lock-message.ts';

type Answer = { readonly is: 'body'; readonly body: readonly unknown[] } | { readonly is: 'error' };

/** A bus in memory, on which every call is kept and answered as the test says: at once, later, or never. */
export class FakeBus implements BusConnection {
  readonly calls: BusCall[] = [];
  readonly rules: string[] = [];
  isClosed = false;
  readonly #answers = new Map<string, Answer>();
  readonly #held = new Map<string, (answer: Answer) => void>();
  readonly #listeners: ((signal: BusSignal) => void)[] = [];

  /** From now on calls of this member are answered so; until then they are never answered. */
  answer(member: string, ...body: readonly unknown[]): this {
    this.#answers.set(member, { is: 'body', body });
    return this;
  }

  refuse(member: string): this {
    this.#answers.set(member, { is: 'error' });
    return this;
  }

  /** Answers the last call of this member that was left without one. */
  answerLate(member: string, ...body: readonly unknown[]): void {
    this.#held.get(member)?.({ is: 'body', body });
  }

  signal(signal: BusSignal): void {
    for (const listener of this.#listeners) listener(signal);
  }

  /** The bodies of all calls of a member. */
  bodiesOf(member: string): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.member === member).map(({ body = [] }) => body);
  }

  call(call: BusCall): Promise<readonly unknown[]> {
    this.calls.push(call);
    return new Promise((resolve, reject) => {
      const take = (answer: Answer): void =>
        answer.is === 'body' ? resolve(answer.body) : reject(new Error('the bus answered with an error'));
      const answer = this.#answers.get(call.member);
      if (answer === undefined) this.#held.set(call.member, take);
      else take(answer);
    });
  }

  match(rule: string): Promise<void> {
    this.rules.push(rule);
    return Promise.resolve();
  }

  onSignal(listener: (signal: BusSignal) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.isClosed = true;
  }
}
