import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileLog } from '../../../../electron/adapters/log.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const logIn = (folder: string) => new FileLog({ folder, homeFolder: '/home/lovelace' });

it('writes what was logged before it was open, and after, without names of people', async () => {
  const folder = join(temporaryFolder(), 'logs');
  const log = logIn(folder);
  log.info('started');
  log.warn('could not open /home/lovelace/.config/x');
  await log.open();
  log.error('a request failed in /home/hopper/y', Object.assign(new Error('x'), { code: 'ENOENT' }));
  const text = readFileSync(join(folder, 'unhunch.log'), 'utf8');
  expect(text).toMatch(
    /\[info\] +started\n.*\[warn\] +could not open ~\/\.config\/x\n.*\[error\] a request failed in ~\/y: Error \(ENOENT\)\n +at /,
  );
  expect(text).not.toMatch(/lovelace|hopper/);
  expect([statSync(folder).mode & 0o777, statSync(join(folder, 'unhunch.log')).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
});

it('tells where an error came from, and not what its message quotes', async () => {
  const folder = temporaryFolder();
  const log = logIn(folder);
  await log.open();
  try {
    JSON.parse('my goal is to sleep');
  } catch (error) {
    log.error('a goal was not read', error);
  }
  log.error('thrown without an error', 'my goal');
  const text = readFileSync(join(folder, 'unhunch.log'), 'utf8');
  expect(text).toMatch(/a goal was not read: SyntaxError\n +at .*log\.test\.ts/s);
  expect(text).not.toMatch(/my goal|is to/);
});

it('keeps one file and the one before it, however much is logged', async () => {
  const folder = temporaryFolder();
  const log = logIn(folder);
  await log.open();
  for (let line = 0; line < 800; line += 1) log.info('x'.repeat(1_000));
  const files = readdirSync(folder);
  const bytes = files.map((file) => statSync(join(folder, file)).size);
  expect(files.length).toBe(2);
  expect(Math.max(...bytes)).toBeLessThan(300_000);
});

it('never stops the app when there is nowhere to write', async () => {
  const blocked = join(temporaryFolder(), 'file');
  writeFileSync(blocked, '');
  const log = logIn(blocked);
  log.info('before');
  await log.open();
  expect(() => log.error('after', new Error('x'))).not.toThrow();
});
