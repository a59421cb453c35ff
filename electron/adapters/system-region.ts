import type { App } from 'electron';

/** `de-AT`, `zh-Hant-TW`, `pt_BR.UTF-8`; what begins with C or is marked "posix" is no country's. */
const locale = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})(?![A-Za-z]|@posix)/;

/** The region in the name of a locale, or null. */
export function regionOfLocale(name: string): string | null {
  return locale.exec(name)?.[1] ?? null;
}

/**
 * The region that the system is set to. Pages cannot tell: their language is one that Unhunch is packaged in.
 * On Linux Electron leaves `getLocaleCountryCode` empty, and the locale of the system names it.
 */
export function systemRegion(app: Pick<App, 'getLocaleCountryCode' | 'getSystemLocale'>): string | null {
  const code = app.getLocaleCountryCode();
  return /^[A-Z]{2}$/.test(code) ? code : regionOfLocale(app.getSystemLocale());
}
