/** The package has no types of its own. */
declare module 'x11' {
  const createClient: import('./x-pointer.ts').ConnectToX;
}
