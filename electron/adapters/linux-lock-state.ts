import type { SourceNews } from './linux-lock-message.ts';

/** The sources that hold the screen locked; a source that is not named holds nothing. */
export type LockState = ReadonlyMap<string, 'asked' | 'locked'>;
export const noLocks: LockState = new Map();

export type LockChange = {
  readonly state: LockState;
  readonly event: 'lock' | 'unlock' | null;
};

function next(state: LockState, news: SourceNews): LockState {
  switch (news.says) {
    case 'open':
      return new Map([...state].filter(([source]) => source !== news.source));
    case 'asked':
      return state.has(news.source) ? state : new Map(state).set(news.source, 'asked');
    case 'locked':
      return new Map(state).set(news.source, 'locked');
  }
}

/**
 * Several sources report one lock, in any order and more than once. The screen is locked from the first that says so
 * until none does any more; only that is reported.
 */
export function takeLockNews(state: LockState, news: SourceNews): LockChange {
  const after = next(state, news);
  if (state.size === 0 && after.size > 0) return { state: after, event: 'lock' };
  if (state.size > 0 && after.size === 0) return { state: after, event: 'unlock' };
  return { state: after, event: null };
}
