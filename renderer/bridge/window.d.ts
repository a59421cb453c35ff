import type { Bridge } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload, the one thing of the outside that a page has. */
    readonly unhunch: Bridge;
  }
}
