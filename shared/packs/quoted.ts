/** Longer than any name of ours; what is quoted from a file has an end. */
const longest = 40;

/** Shown, they turn or hide what stands around them. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What a file says, short enough to be said again. */
export function quoted(text: string): string {
  const start = text.slice(0, longest).replaceAll(invisible, ' ');
  return text.length <= longest ? start : `${start}…`;
}
