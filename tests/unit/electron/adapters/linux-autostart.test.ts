import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  autostartFile,
  LinuxAutostart,
  programToStart,
} from '../../../../electron/adapters/linux-autostart.ts';
import { silentLog } from '../../../support/fake-machine.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function session() {
  const homeFolder = temporaryFolder();
  const environment = { XDG_CONFIG_HOME: join(homeFolder, 'config') };
  const file = autostartFile(environment, homeFolder);
  const [executable, comment] = ['/opt/Unhunch/unhunch', 'A minute'];
  const autostart = new LinuxAutostart({ environment, homeFolder, executable, comment, log: silentLog });
  return { autostart, file, folder: dirname(file) };
}

describe('the autostart entry', () => {
  it('is written into a folder that need not be there, and taken away again', () => {
    const { autostart, file, folder } = session();
    expect(autostart.read()).toBe(false);
    expect(autostart.set(true)).toEqual({ is: 'done' });
    expect(readFileSync(file, 'utf8')).toContain('Exec=/opt/Unhunch/unhunch --hidden\n');
    expect(readdirSync(folder)).toEqual(['unhunch.desktop']);
    expect(autostart.read()).toBe(true);
    expect(autostart.set(false)).toEqual({ is: 'done' });
    expect(existsSync(file)).toBe(false);
    expect(autostart.set(false)).toEqual({ is: 'done' });
  });

  it('that was removed or switched off by hand is off, and is written anew', () => {
    const { autostart, file } = session();
    autostart.set(true);
    rmSync(file);
    expect(autostart.read()).toBe(false);
    autostart.set(true);
    writeFileSync(file, `${readFileSync(file, 'utf8')}Hidden=true\n`);
    expect(autostart.read()).toBe(false);
    autostart.set(true);
    expect(autostart.read()).toBe(true);
  });

  it('that cannot be written is refused by name, and nothing is left of it', () => {
    const { autostart, folder } = session();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file where the folder would be');
    expect(autostart.set(true)).toEqual({ is: 'refused', why: 'not-written' });
    expect(autostart.read()).toBe(false);
    expect(readFileSync(folder, 'utf8')).toBe('a file where the folder would be');
  });

  it('is off where a pipe, a folder or a flood of text stands in its place, and nobody waits for it', () => {
    const { autostart, file, folder } = session();
    mkdirSync(folder, { recursive: true });
    execFileSync('mkfifo', [file]);
    expect(autostart.read()).toBe(false);
    rmSync(file);
    mkdirSync(file);
    expect(autostart.read()).toBe(false);
    rmSync(file, { recursive: true });
    writeFileSync(file, `[Desktop Entry]\nExec=unhunch\n${'#'.repeat(70_000)}`);
    expect(autostart.read()).toBe(false);
  });
});

describe('where the entry lies', () => {
  it('is the folder for settings that the session names, by its whole path', () => {
    expect(autostartFile({ XDG_CONFIG_HOME: '/c' }, '/h')).toBe('/c/autostart/unhunch.desktop');
    expect(autostartFile({}, '/h')).toBe('/h/.config/autostart/unhunch.desktop');
    expect(autostartFile({ XDG_CONFIG_HOME: 'c' }, '/h')).toBe('/h/.config/autostart/unhunch.desktop');
  });
});

describe('what is started', () => {
  const mounted = '/tmp/.mount_Unhunc123/unhunch';

  it('is the program itself', () => {
    expect(programToStart('/opt/Unhunch/unhunch', {})).toBe('/opt/Unhunch/unhunch');
  });

  it('is the AppImage, not where it happens to be mounted', () => {
    const environment = { APPIMAGE: '/home/a/Unhunch.AppImage', APPDIR: '/tmp/.mount_Unhunc123' };
    expect(programToStart(mounted, environment)).toBe('/home/a/Unhunch.AppImage');
  });

  it('is not the AppImage of a program that started this one', () => {
    const environment = { APPIMAGE: '/home/a/Terminal.AppImage', APPDIR: '/tmp/.mount_Termin456' };
    expect(programToStart('/opt/Unhunch/unhunch', environment)).toBe('/opt/Unhunch/unhunch');
    expect(programToStart(mounted, { APPIMAGE: 'Unhunch.AppImage', APPDIR: '/tmp/.mount_Unhunc123' })).toBe(
      mounted,
    );
    expect(programToStart(mounted, { APPIMAGE: '/home/a/Unhunch.AppImage', APPDIR: '' })).toBe(mounted);
  });
});
