import { open } from 'node:fs/promises';
import { z } from 'zod';

type Entry =
  | { readonly size: number; readonly offset: string }
  | { readonly files: Readonly<Record<string, Entry>> };

const entry: z.ZodType<Entry> = z.lazy(() =>
  z.union([
    z.object({ files: z.record(z.string(), entry) }),
    z.object({ size: z.number(), offset: z.string() }),
  ]),
);

function list(
  files: Readonly<Record<string, Entry>>,
  folder = '',
): readonly (readonly [string, number, number])[] {
  return Object.entries(files).flatMap(([name, each]) =>
    'files' in each
      ? list(each.files, `${folder}${name}/`)
      : [[`${folder}${name}`, Number(each.offset), each.size] as const],
  );
}

/** The files of an asar archive by their path: a header of four numbers and JSON, then the contents. */
export async function readAsar(file: string): Promise<ReadonlyMap<string, string>> {
  const handle = await open(file);
  const read = async (position: number, length: number): Promise<Buffer> =>
    (await handle.read(Buffer.alloc(length), 0, length, position)).buffer;
  try {
    const sizes = await read(0, 16);
    const header = await read(16, sizes.readUInt32LE(12));
    const { files } = z
      .object({ files: z.record(z.string(), entry) })
      .parse(JSON.parse(header.toString('utf8')));
    const start = 8 + sizes.readUInt32LE(4);
    const contents = list(files).map(
      async ([path, offset, size]) => [path, (await read(start + offset, size)).toString('latin1')] as const,
    );
    return new Map(await Promise.all(contents));
  } finally {
    await handle.close();
  }
}
