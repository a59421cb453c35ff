import { crc32 } from 'node:zlib';

export type ZipEntry = { readonly path: string; readonly content: Buffer; readonly isExecutable?: boolean };

const REGULAR_FILE = 0o100000;

/** A small zip with its files stored as they are, as the zip specification (APPNOTE 4.3) lays it out. */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), Buffer.from(entry.path), entry.content]);
    directory.push(Buffer.concat([directoryHeader(entry, offset), Buffer.from(entry.path)]));
    locals.push(local);
    offset += local.length;
  }
  const names = Buffer.concat(directory);
  return Buffer.concat([...locals, names, endOfDirectory(entries.length, names.length, offset)]);
}

/** The fields that a local header and a directory header share. */
function commonFields({ path, content }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(path), 22);
  return fields;
}

function localHeader(entry: ZipEntry): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), commonFields(entry)]);
}

function directoryHeader(entry: ZipEntry, offset: number): Buffer {
  const madeOnUnix = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((REGULAR_FILE | (entry.isExecutable ? 0o755 : 0o644)) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, commonFields(entry), rest]);
}

function endOfDirectory(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), end]);
}
