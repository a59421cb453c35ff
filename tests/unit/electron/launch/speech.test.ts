import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { afterRestartWith, prepareSpeech } from '../../../../electron/launch/speech.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Starts with these settings on disk; null for none. */
function start(settings: object | string | null, platform: NodeJS.Platform = 'linux') {
  const dataFolder = temporaryFolder();
  const content = typeof settings === 'string' ? settings : JSON.stringify({ version: 1, settings });
  if (settings !== null) writeFileSync(join(dataFolder, 'settings.json'), content);
  const switches: string[] = [];
  const canSpeak = prepareSpeech({
    commandLine: { appendSwitch: (name) => switches.push(name) },
    dataFolder,
    platform,
  });
  return { canSpeak, switches };
}

describe('a start on Linux', () => {
  it('lets pages speak when the voice is on', () => {
    expect(start({ voice: true })).toEqual({ canSpeak: true, switches: ['enable-speech-dispatcher'] });
  });

  it.each([
    ['the voice is off', { voice: false }],
    ['nothing was ever saved', null],
    ['the settings are damaged', '{"version":1,"settings":{"voice":tr'],
    ['the setting makes no sense', { voice: 'loud' }],
  ])('changes nothing when %s', (_when, settings) => {
    expect(start(settings)).toEqual({ canSpeak: false, switches: [] });
  });
});

it.each(['darwin', 'win32'] as const)('a start on %s has its voices without being asked', (platform) => {
  expect(start({ voice: true }, platform)).toEqual({ canSpeak: true, switches: [] });
  expect(start(null, platform)).toEqual({ canSpeak: true, switches: [] });
});

describe('a restart', () => {
  it('is needed for a voice that was switched on after a start without', () => {
    expect(afterRestartWith(false)({ ...defaultPreferences, voice: true })).toEqual(['voice']);
  });

  it('is needed for nothing else', () => {
    expect(afterRestartWith(false)(defaultPreferences)).toEqual([]);
    expect(afterRestartWith(true)({ ...defaultPreferences, voice: true })).toEqual([]);
  });
});
