/** Without accents, capitals, hyphens and apostrophes: "resume" finds "Résumé", and "childs pose" finds "Child’s pose". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’\-‐-–]/gu, '')
    .toLowerCase();

/** Whether a text holds every word that was typed, whole or in part; nothing typed is in every text. */
export function isFound(typed: string, text: string): boolean {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
