import type { Rules } from '../domain/rules.ts';
import { defaultPreferences, type Preferences } from './preferences.ts';
import { rulesFrom } from './rules.ts';

/** Rules of a demo or a test, in which what the person changed still has its effect. */
export function rulesOver(base: Rules, preferences: Preferences): Rules {
  const chosen = rulesFrom(preferences);
  const usual = rulesFrom(defaultPreferences);
  return {
    ...base,
    ...Object.fromEntries(Object.entries(chosen).filter(([name, value]) => !isSame(value, usual, name))),
  };
}

function isSame(value: unknown, usual: Rules, name: string): boolean {
  const other: unknown = Object.entries(usual).find(([key]) => key === name)?.[1];
  return JSON.stringify(value) === JSON.stringify(other);
}
