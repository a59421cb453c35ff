/** Rows of small pictures, each leading to the whole one: a name a row, a look a column, as text for a browser. */
export function contactSheet(files: readonly string[], lookNames: readonly string[]): string {
  // The longest first: "mirrored-narrow" is not a narrow picture of something mirrored.
  const endings = lookNames.toSorted((one, other) => other.length - one.length);
  const rows = new Map<string, Map<string, string>>();
  for (const file of files.toSorted()) {
    const name = file.replace(/\.\w+$/, '');
    const look = endings.find((each) => name.endsWith(`-${each}`)) ?? '';
    const of = look === '' ? name : name.slice(0, -look.length - 1);
    rows.set(of, (rows.get(of) ?? new Map<string, string>()).set(look, file));
  }
  const columns = ['', ...lookNames];
  const cell = (file: string | undefined): string =>
    file === undefined ? '<td>' : `<td><a href="${file}"><img loading="lazy" src="${file}" alt=""></a>`;
  const row = ([name, pictures]: readonly [string, ReadonlyMap<string, string>]): string =>
    `<tr><th>${name}${columns.map((look) => cell(pictures.get(look))).join('')}`;
  return [
    '<!doctype html><meta charset="utf-8"><title>Pictures of Unhunch</title>',
    '<style>body{font:13px system-ui;background:#ccc}td,th{vertical-align:top;text-align:start;padding:4px}',
    'thead{position:sticky;inset-block-start:0;background:#ccc}',
    'img{inline-size:15rem;max-block-size:24rem;object-fit:cover;object-position:top}</style>',
    `<table><thead><tr><th>${columns.map((look) => `<th>${look}`).join('')}<tbody>`,
    ...[...rows].map(row),
    '</table>\n',
  ].join('\n');
}
