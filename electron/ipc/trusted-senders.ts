import { type RequestName, requestNames } from '../../shared/ipc/names.ts';

export type WindowKind = 'home' | 'card' | 'break';

/** Which window may ask for what; a new kind of window states it here. */
const requestsOf: { readonly [K in WindowKind]: readonly RequestName[] } = {
  home: requestNames,
  card: ['session:read', 'session:act'],
  break: ['session:read', 'session:act', 'settings:read', 'settings:choose-country'],
};

/** The parts of Electron's `WebContents` that trust and pushes rest on. */
export interface PageContents {
  readonly id: number;
  once(event: 'destroyed', listener: () => void): unknown;
  isDestroyed(): boolean;
  send(channel: string, payload: unknown): void;
}

/** The windows this app opened itself. Anything else that sends a message is refused. */
export class TrustedSenders {
  readonly #windows = new Map<number, { readonly kind: WindowKind; readonly contents: PageContents }>();

  trust(contents: PageContents, kind: WindowKind): void {
    const { id } = contents;
    this.#windows.set(id, { kind, contents });
    contents.once('destroyed', () => this.#windows.delete(id));
  }

  isTrusted(id: number): boolean {
    return this.#windows.has(id);
  }

  mayAsk(id: number, name: RequestName): boolean {
    const window = this.#windows.get(id);
    return window !== undefined && requestsOf[window.kind].includes(name);
  }

  /** The pages that are still there. */
  contents(): readonly PageContents[] {
    return [...this.#windows.values()].map((window) => window.contents).filter((page) => !page.isDestroyed());
  }
}
