import type { PartName } from './parts.ts';

/** What is wrong with a file that was to be taken in. `line` counts from 1. */
export type CopyFault =
  /** The system did not let us read it. */
  | { readonly is: 'unreadable' | 'not-text' | 'empty' }
  | { readonly is: 'too-large'; readonly megabytes: number }
  | { readonly is: 'not-json' | 'not-a-copy' | 'newer'; readonly line: number }
  /** `right` says what would be. */
  | { readonly is: 'setting'; readonly line: number; readonly name: string; readonly right: string }
  | { readonly is: 'part' | 'part-newer'; readonly line: number; readonly part: PartName }
  | { readonly is: 'computer' | 'history-line'; readonly line: number };
