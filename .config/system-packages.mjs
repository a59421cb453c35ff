/**
 * The Debian packages the two commands rely on, in one list. Presence is looked up by what a package
 * brings (a library, a command, a Python module, a driver), so that a machine without apt is judged fairly too.
 */

/**
 * @typedef {{ readonly kind: 'library' | 'command' | 'python-module' | 'xorg-driver', readonly name: string }} Probe
 * @typedef {'run' | 'no-display' | 'test'} Purpose
 * @typedef {{
 *   readonly names: readonly string[], // newest name first; Debian 13 and Ubuntu 24.04 renamed some
 *   readonly probe: Probe,
 *   readonly purpose: Purpose,
 * }} SystemPackage
 */

/** @type {readonly SystemPackage[]} */
export const systemPackages = [
  {
    names: ['libgtk-3-0t64', 'libgtk-3-0'],
    probe: { kind: 'library', name: 'libgtk-3.so.0' },
    purpose: 'run',
  },
  { names: ['libnss3'], probe: { kind: 'library', name: 'libnss3.so' }, purpose: 'run' },
  {
    names: ['libasound2t64', 'libasound2'],
    probe: { kind: 'library', name: 'libasound.so.2' },
    purpose: 'run',
  },
  { names: ['libgbm1'], probe: { kind: 'library', name: 'libgbm.so.1' }, purpose: 'run' },
  { names: ['libxss1'], probe: { kind: 'library', name: 'libXss.so.1' }, purpose: 'run' },
  { names: ['libxtst6'], probe: { kind: 'library', name: 'libXtst.so.6' }, purpose: 'run' },
  { names: ['xvfb'], probe: { kind: 'command', name: 'Xvfb' }, purpose: 'no-display' },
  { names: ['dbus'], probe: { kind: 'command', name: 'dbus-daemon' }, purpose: 'test' },
  { names: ['dbus-x11'], probe: { kind: 'command', name: 'dbus-launch' }, purpose: 'test' },
  { names: ['xdotool'], probe: { kind: 'command', name: 'xdotool' }, purpose: 'test' },
  { names: ['imagemagick'], probe: { kind: 'command', name: 'import' }, purpose: 'test' },
  { names: ['python3-dbusmock'], probe: { kind: 'python-module', name: 'dbusmock' }, purpose: 'test' },
  { names: ['openbox'], probe: { kind: 'command', name: 'openbox' }, purpose: 'test' },
  {
    names: ['xserver-xorg-video-dummy'],
    probe: { kind: 'xorg-driver', name: 'dummy' },
    purpose: 'test',
  },
  { names: ['x11-xserver-utils'], probe: { kind: 'command', name: 'xrandr' }, purpose: 'test' },
  { names: ['xterm'], probe: { kind: 'command', name: 'xterm' }, purpose: 'test' },
  { names: ['pulseaudio'], probe: { kind: 'command', name: 'pulseaudio' }, purpose: 'test' },
  { names: ['pulseaudio-utils'], probe: { kind: 'command', name: 'pactl' }, purpose: 'test' },
  { names: ['libspeechd2'], probe: { kind: 'library', name: 'libspeechd.so.2' }, purpose: 'test' },
  { names: ['speech-dispatcher'], probe: { kind: 'command', name: 'speech-dispatcher' }, purpose: 'test' },
  {
    names: ['speech-dispatcher-espeak-ng'],
    probe: { kind: 'library', name: 'libespeak-ng.so.1' },
    purpose: 'test',
  },
];
