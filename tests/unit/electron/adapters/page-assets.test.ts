import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerPageRequest } from '../../../../electron/adapters/app-protocol.ts';
import { findAsset, listAssets } from '../../../../electron/adapters/page-assets.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function builtPages() {
  const folder = temporaryFolder();
  const pages = join(folder, 'renderer');
  mkdirSync(join(pages, 'home'), { recursive: true });
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'home', 'index.html'), '<p>home</p>');
  writeFileSync(join(pages, 'assets', 'home-1a2b.js'), 'run()');
  writeFileSync(join(pages, 'assets', 'notes.txt'), 'not a page');
  writeFileSync(join(folder, 'secret.json'), '{}');
  symlinkSync(join(folder, 'secret.json'), join(pages, 'assets', 'link.json'));
  return listAssets(pages);
}

const statusOf = (url: string, method = 'GET') => {
  const lookup = findAsset(builtPages(), method, url);
  return lookup.is === 'refused' ? lookup.status : 200;
};

describe('an address of the app', () => {
  it('means the built file of that path', async () => {
    const response = await answerPageRequest(builtPages(), {
      method: 'GET',
      url: 'app://bundle/home/index.html?a=1#b',
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>home</p>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('is served as the kind of file it is', async () => {
    const response = await answerPageRequest(builtPages(), {
      method: 'GET',
      url: 'app://bundle/assets/home-1a2b.js',
    });
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('may be written with encoded letters', () =>
    expect(statusOf('app://bundle/home/index%2Ehtml')).toBe(200));
});

describe('an attack by address', () => {
  it.each([
    'app://bundle/../secret.json',
    'app://bundle/assets/../../secret.json',
    'app://bundle/%2e%2e/secret.json',
    'app://bundle/assets/%2e%2e%2f%2e%2e%2fsecret.json',
    'app://bundle/assets/..%2f..%2fsecret.json',
    'app://bundle/assets/%252e%252e%252fsecret.json',
    'app://bundle/assets/..\\..\\secret.json',
    'app://bundle/assets/..%5c..%5csecret.json',
    'app://bundle/assets/%c0%ae%c0%ae/secret.json',
    'app://bundle/home/index.html%00.js',
    'app://bundle//etc/passwd',
    'app://bundle///etc/passwd',
    'app://bundle/etc/passwd',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/assets/link.json',
    'app://bundle/assets/notes.txt',
    'app://bundle/assets',
    'app://bundle/',
    'app://bundle/__proto__',
    'app://bundle/HOME/INDEX.HTML',
    'app://bundle/home/index.html/',
    'app://bundle.example/home/index.html',
    'app://evil/home/index.html',
    'app://bundle:8080/home/index.html',
    'app:///home/index.html',
    'not an address',
  ])('%j finds nothing', (url) => expect([400, 404]).toContain(statusOf(url)));

  it('with a broken encoding is a bad request', () => expect(statusOf('app://bundle/%E0%A4%A')).toBe(400));

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('with %s is not allowed', (method) => {
    expect(statusOf('app://bundle/home/index.html', method)).toBe(405);
  });

  it('is answered with the policy of pages too, and without a word about files', async () => {
    const response = await answerPageRequest(builtPages(), {
      method: 'GET',
      url: 'app://bundle/nothing.html',
    });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe('');
  });
});
