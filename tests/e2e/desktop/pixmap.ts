import { rm, writeFile } from 'node:fs/promises';
import { mustRun } from './run-command.ts';

/** An icon as it travels to the panel: four bytes a pixel, alpha first, rows from the top. */
export type ArgbPixmap = { readonly width: number; readonly height: number; readonly argb: Buffer };

function toRgba(argb: Buffer): Buffer {
  const rgba = Buffer.alloc(argb.length);
  for (let offset = 0; offset < argb.length; offset += 4) {
    rgba.writeUInt32BE(((argb.readUInt32BE(offset) << 8) | argb.readUInt8(offset)) >>> 0, offset);
  }
  return rgba;
}

/** Writes the icon as a PNG file, with ImageMagick. */
export async function savePixmap({ width, height, argb }: ArgbPixmap, file: string): Promise<void> {
  const raw = `${file}.rgba`;
  await writeFile(raw, toRgba(argb));
  await mustRun('convert', ['-size', `${width}x${height}`, '-depth', '8', `rgba:${raw}`, `png:${file}`]);
  await rm(raw);
}
