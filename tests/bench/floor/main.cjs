// The least that a tray app can do on Electron: an icon, a menu, a break window of plain HTML. What our app takes
// beyond this is ours.
// FLOOR=tray    no window while idle; the break window is made when it is asked for, and destroyed
// FLOOR=hidden  one hidden, loaded window; a break shows and hides it
const { app, BrowserWindow, Menu, screen, Tray } = require('electron');
const { join } = require('node:path');

const breakMs = 20_000;
const keepsWindow = process.env.FLOOR === 'hidden';
const page = `<!doctype html><title>Break</title>
<body style="margin:0;background:#1f6f6b;color:#fff;font:40px sans-serif;display:grid;place-items:center;height:100vh">
<div>Shoulder blades back, and hold.<br><small>A break of a few seconds, gently.</small></div>`;
const address = `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;

/** On Linux an icon that nobody holds is collected, and goes. */
const held = { tray: null, window: null };

function makeWindow() {
  const { bounds } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: false,
    skipTaskbar: true,
    title: 'Break',
    backgroundColor: '#1f6f6b',
    webPreferences: { sandbox: true },
  });
  window.on('closed', () => {
    held.window = null;
  });
  void window.loadURL(address);
  return window;
}

function takeBreak() {
  if (keepsWindow) {
    held.window.show();
    setTimeout(() => held.window.hide(), breakMs);
    return;
  }
  if (held.window !== null) return;
  const window = makeWindow();
  held.window = window;
  window.once('ready-to-show', () => window.showInactive());
  setTimeout(() => window.destroy(), breakMs);
}

app.on('window-all-closed', () => undefined);
void app.whenReady().then(() => {
  held.tray = new Tray(join(__dirname, 'icon.png'));
  held.tray.setToolTip('floor');
  held.tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Take a break now', click: takeBreak },
      { type: 'separator' },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
  if (keepsWindow) held.window = makeWindow();
});
