import { beforeEach, describe, expect, it } from 'vitest';
import {
  type MenuListeners,
  SystemTray,
  type TrayHandle,
  type TrayToolkit,
} from '../../../../electron/adapters/tray.ts';
import type { Representation } from '../../../../electron/adapters/tray-image.ts';
import type { PanelTheme } from '../../../../electron/adapters/tray-theme.ts';
import type { Log } from '../../../../electron/ports.ts';
import type { TrayItem, TrayModel } from '../../../../shared/tray/model.ts';

type FakeImage = { readonly representations: readonly Representation[]; readonly isTemplate: boolean };
type FakeMenu = { readonly items: readonly TrayItem[]; readonly listeners: MenuListeners };

/** A desktop that writes down what its tray was told. */
class FakeDesktop implements TrayToolkit<FakeImage, FakeMenu> {
  platform: NodeJS.Platform = 'win32';
  theme: PanelTheme = { shouldUseDarkColors: false, shouldUseHighContrastColors: false };
  largestScaleFactor = 1;
  refuses: 'nothing' | 'tray' | 'menu' = 'nothing';
  readonly did: string[] = [];
  readonly images: FakeImage[] = [];
  menu: FakeMenu | null = null;
  click: (() => void) | null = null;
  surroundingsChanged: (() => void) | null = null;

  readTheme(): PanelTheme {
    return this.theme;
  }
  readLargestScaleFactor(): number {
    return this.largestScaleFactor;
  }
  onSurroundingsChanged(listener: () => void): () => void {
    this.surroundingsChanged = listener;
    return () => {
      this.surroundingsChanged = null;
    };
  }
  createImage(representations: readonly Representation[], isTemplate: boolean): FakeImage {
    const image = { representations, isTemplate };
    this.images.push(image);
    return image;
  }
  createMenu(items: readonly TrayItem[], listeners: MenuListeners): FakeMenu {
    if (this.refuses === 'menu') throw new Error('no menus here');
    return { items, listeners };
  }
  createTray(): TrayHandle<FakeImage, FakeMenu> {
    if (this.refuses === 'tray') throw new Error('no tray here');
    this.did.push('appeared');
    return {
      setImage: () => this.did.push('icon'),
      setToolTip: (text) => this.did.push(`tooltip ${text}`),
      setContextMenu: (menu) => {
        this.menu = menu;
        this.did.push('menu');
      },
      onClick: (listener) => {
        this.click = listener;
      },
      destroy: () => this.did.push('removed'),
    };
  }
}

const model = (different: Partial<TrayModel> = {}): TrayModel => ({
  icon: { shape: 'sitting', fillSteps: 3 },
  tooltip: 'Sitting 3 min',
  menu: [
    { kind: 'status', text: 'Sitting' },
    { kind: 'command', text: 'Quit', command: 'quit' },
  ],
  ...different,
});
const otherMenu: readonly TrayItem[] = [{ kind: 'status', text: 'Away' }];

describe('the tray of the system', () => {
  let desktop: FakeDesktop;
  let errors: string[];
  let heard: string[];
  const log: Log = { info: () => {}, warn: () => {}, error: (message) => errors.push(message) };
  const open = () =>
    new SystemTray(
      desktop,
      { onCommand: (command) => heard.push(command), onOpen: () => heard.push('clicked') },
      log,
    );

  beforeEach(() => {
    desktop = new FakeDesktop();
    errors = [];
    heard = [];
  });

  it('appears with the first model and shows all of it', () => {
    const tray = open();
    expect(desktop.did).toEqual([]);
    tray.show(model());
    expect(desktop.did).toEqual(['appeared', 'tooltip Sitting 3 min', 'menu']);
  });

  it('sets nothing for a model that looks the same', () => {
    const tray = open();
    tray.show(model());
    desktop.did.length = 0;
    tray.show(model());
    expect(desktop.did).toEqual([]);
  });

  it.each([
    [{ tooltip: 'Sitting 4 min' }, ['tooltip Sitting 4 min']],
    [{ icon: { shape: 'sitting' as const, fillSteps: 4 } }, ['icon']],
    [{ menu: otherMenu }, ['menu']],
  ])('sets of %o that alone', (different, did) => {
    const tray = open();
    tray.show(model());
    desktop.did.length = 0;
    tray.show(model(different));
    expect(desktop.did).toEqual(did);
  });

  it('draws an icon once and keeps it', () => {
    const tray = open();
    tray.show(model());
    tray.show(model({ icon: { shape: 'due', fillSteps: 24 } }));
    tray.show(model());
    expect(desktop.images).toHaveLength(2);
    expect(desktop.did.filter((did) => did === 'icon')).toHaveLength(2);
  });

  it('draws the icon again when the theme changes, and nothing else', () => {
    open().show(model());
    desktop.did.length = 0;
    desktop.theme = { ...desktop.theme, shouldUseDarkColors: true };
    desktop.surroundingsChanged?.();
    expect(desktop.did).toEqual(['icon']);
    desktop.surroundingsChanged?.();
    expect(desktop.did).toEqual(['icon']);
  });

  it('draws the icon again on Linux when a sharper display comes', () => {
    desktop.platform = 'linux';
    open().show(model());
    desktop.largestScaleFactor = 2;
    desktop.surroundingsChanged?.();
    expect(desktop.images.map((image) => image.representations.map(({ width }) => width))).toEqual([
      [22],
      [44],
    ]);
  });

  it('passes on what was chosen in the menu and the click on the icon', () => {
    open().show(model());
    desktop.menu?.listeners.onCommand('quit');
    desktop.click?.();
    expect(heard).toEqual(['quit', 'clicked']);
  });

  it('leaves the click to the menu on macOS, and has a template there', () => {
    desktop.platform = 'darwin';
    open().show(model());
    expect(desktop.click).toBeNull();
    expect(desktop.images.map((image) => image.isTemplate)).toEqual([true]);
  });

  it('leaves an open menu alone and sets the last one wanted when it closes', () => {
    const tray = open();
    tray.show(model());
    const shown = desktop.menu;
    shown?.listeners.onOpened();
    desktop.did.length = 0;
    tray.show(model({ menu: [] }));
    tray.show(model({ menu: otherMenu }));
    expect(desktop.did).toEqual([]);
    shown?.listeners.onClosed();
    expect(desktop.did).toEqual(['menu']);
    expect(desktop.menu?.items).toEqual(otherMenu);
  });

  it('goes on without a tray where the system has none, and says so once', () => {
    desktop.refuses = 'tray';
    const tray = open();
    tray.show(model());
    tray.show(model());
    tray.show(model({ icon: { shape: 'due', fillSteps: 24 }, tooltip: 'Break due', menu: otherMenu }));
    expect(desktop.did).toEqual([]);
    expect(errors).toEqual([
      'The tray could not be given its icon. Launching Unhunch again opens its window.',
    ]);
  });

  it('shows icon and tooltip although the menu fails', () => {
    desktop.refuses = 'menu';
    const tray = open();
    tray.show(model());
    tray.show(model());
    expect(desktop.did).toEqual(['appeared', 'tooltip Sitting 3 min']);
    expect(errors).toHaveLength(1);
  });

  it('is gone after it was removed', () => {
    const tray = open();
    tray.show(model());
    tray.destroy();
    expect(desktop.did.at(-1)).toBe('removed');
    expect(desktop.surroundingsChanged).toBeNull();
    tray.show(model({ tooltip: 'Sitting 4 min' }));
    expect(desktop.did.at(-1)).toBe('removed');
  });
});
