/** Closes a switch: a new member of a union that no case handles becomes a compile error here. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`);
}
