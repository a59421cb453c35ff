import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { pageScheme } from '../security/page-origin.ts';
import { type AssetMap, findAsset, listAssets } from './page-assets.ts';

const headers = (mimeType: string): Record<string, string> => ({
  'Content-Type': mimeType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Answers one request from the built pages. */
export async function answerPageRequest(
  assets: AssetMap,
  request: { readonly method: string; readonly url: string },
): Promise<Response> {
  const lookup = findAsset(assets, request.method, request.url);
  if (lookup.is === 'refused')
    return new Response(null, {
      status: lookup.status,
      headers: headers('text/plain'),
    });
  const { file, mimeType } = lookup.asset;
  return new Response(await readFile(file), {
    status: 200,
    headers: headers(mimeType),
  });
}

/** Must run before the app is ready: only then does Chromium learn that the scheme has origins and is secure. */
export function declareAppProtocol(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves `app://bundle/` from the folder of built pages. The folder is read when the first page is asked for. */
export function serveAppProtocol(protocol: Protocol, folder: string): void {
  let assets: AssetMap | null = null;
  protocol.handle(pageScheme, (request) => {
    assets ??= listAssets(folder);
    return answerPageRequest(assets, request);
  });
}
