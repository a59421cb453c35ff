const keptDays = 7;
/** More than a person starts the app in a week; a bound for an app that is restarted over and over. */
const keptFiles = 50;
const dayMs = 24 * 60 * 60 * 1000;

/** The day a file name begins with, as a number, or null for a file that is none of ours. */
function dayOf(file: string, kind: string): number | null {
  if (!file.startsWith(`${kind}-`) || !file.endsWith('.jsonl')) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(file.slice(kind.length + 1))?.[0];
  const atMs = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(atMs) ? null : atMs / dayMs;
}

/**
 * The files of a kind that are to go when one of the name `newest` begins: those a week or more from it, either way
 * (a clock that was wrong leaves files of the future, which nothing else would ever remove), and those beyond fifty.
 */
export function staleLineFiles(files: readonly string[], kind: string, newest: string): readonly string[] {
  const today = dayOf(`${kind}-${newest}.jsonl`, kind);
  if (today === null) return [];
  const ours = files.flatMap((file) => {
    const day = dayOf(file, kind);
    return day === null ? [] : [{ file, isRecent: Math.abs(today - day) < keptDays }];
  });
  const recent = ours.filter(({ isRecent }) => isRecent).map(({ file }) => file);
  const beyond = recent.sort().slice(0, Math.max(0, recent.length - keptFiles));
  return [...ours.filter(({ isRecent }) => !isRecent).map(({ file }) => file), ...beyond];
}
