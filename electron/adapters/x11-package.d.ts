/** The little of the package that is used here; it has no types of its own. */
declare module 'x11' {
  interface XClient {
    QueryPointer(window: number, done: (error: Error | null, reply: unknown) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    terminate(): void;
  }
  interface XDisplay {
    readonly client: XClient;
    readonly screen: readonly { readonly root: number }[];
  }
  function createClient(
    options: { readonly display: string; readonly shm: false; readonly disableBigRequests: true },
    done: (error: Error | undefined, display: XDisplay | undefined) => void,
  ): XClient;
}
