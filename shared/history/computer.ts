/** The random name of a computer's history: a UUID, and nothing that leads anywhere as part of a path. */
export const isComputerName = (name: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(name);
