import { expect, it } from 'vitest';
import { ownArguments } from '../../../../electron/launch/own-arguments.ts';

it('are all that follow the program', () => {
  const argv = ['/opt/unhunch', '--no-sandbox', 'replay', 'a.jsonl'];
  expect(ownArguments({ argv, isDefaultApp: false })).toEqual(['--no-sandbox', 'replay', 'a.jsonl']);
});

it('leave out the folder that Electron was told to run', () => {
  const argv = ['electron', '--inspect=0', '.', 'replay', 'a.jsonl'];
  expect(ownArguments({ argv, isDefaultApp: true })).toEqual(['--inspect=0', 'replay', 'a.jsonl']);
  expect(ownArguments({ argv: ['electron'], isDefaultApp: true })).toEqual([]);
});
