import { startChild } from './child.mjs';
import { Problem } from './problem.mjs';

/** True where a window has nowhere to appear. */
export const isWithoutDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Starts an X server that draws into memory, on a display number it finds free itself.
 *
 * @returns {Promise<string>} the display, as `DISPLAY` wants it
 */
export function startVirtualDisplay() {
  // The server writes the number it chose to the file descriptor it is given, once it is ready.
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const server = startChild('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Problem('Xvfb could not be started: install the package xvfb.')));
    server.once('exit', (code) => reject(new Problem(`Xvfb ended at once with code ${code}.`)));
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/**
 * How to look at a display nobody sees.
 *
 * @param {string} display
 */
export const howToLook = (display) =>
  [
    `There is no display here, so Unhunch runs on a virtual one, ${display}. To look at it:`,
    `  a picture:  import -display ${display} -window root unhunch.png   (package imagemagick)`,
    `  live:       x11vnc -display ${display} -localhost                 (package x11vnc, any VNC viewer)`,
  ].join('\n');
