import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pageHost } from '../security/page-origin.ts';

/** The kinds of file that pages consist of; a file of another kind is not served. */
const mimeTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.mp3', 'audio/mpeg'],
  ['.ogg', 'audio/ogg'],
  ['.wav', 'audio/wav'],
]);

export type Asset = { readonly file: string; readonly mimeType: string };
/** Files by the path of their address, such as `/home/index.html`. */
export type AssetMap = ReadonlyMap<string, Asset>;

/** Reads the folder of built pages once. Works inside an asar archive, whose folders Electron lists as any other. */
export function listAssets(folder: string, prefix = ''): AssetMap {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  const assets = entries.flatMap((entry): readonly (readonly [string, Asset])[] => {
    const path = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return [...listAssets(folder, path)];
    const mimeType = mimeTypes.get(extname(entry.name).toLowerCase());
    return entry.isFile() && mimeType !== undefined ? [[path, { file: join(folder, path), mimeType }]] : [];
  });
  return new Map(assets);
}

export type AssetLookup =
  | { readonly is: 'found'; readonly asset: Asset }
  | { readonly is: 'refused'; readonly status: 400 | 404 | 405 };

const refused = (status: 400 | 404 | 405): AssetLookup => ({
  is: 'refused',
  status,
});

function decodedPath(address: URL): string | null {
  try {
    return decodeURIComponent(address.pathname);
  } catch {
    return null;
  }
}

/**
 * Finds the file an address means. The address is decoded once and then looked up whole among the known files, so
 * no spelling of a path outside the folder can mean anything.
 */
export function findAsset(assets: AssetMap, method: string, url: string): AssetLookup {
  if (method !== 'GET') return refused(405);
  if (!URL.canParse(url)) return refused(400);
  const address = new URL(url);
  if (address.host !== pageHost) return refused(404);
  const path = decodedPath(address);
  if (path === null) return refused(400);
  const asset = assets.get(path);
  return asset === undefined ? refused(404) : { is: 'found', asset };
}
