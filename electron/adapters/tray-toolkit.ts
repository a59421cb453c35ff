import {
  Menu,
  type MenuItemConstructorOptions,
  type NativeImage,
  nativeImage,
  nativeTheme,
  screen,
  Tray,
} from 'electron';
import { assertNever } from '../../shared/assert-never.ts';
import type { TrayItem } from '../../shared/tray/model.ts';
import type { MenuListeners, TrayToolkit } from './tray.ts';

/** In a menu "&" marks the key of an item; a text means the character. */
const asLabel = (text: string): string => text.replaceAll('&', '&&');

function menuItem(item: TrayItem, listeners: MenuListeners): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'status':
      return { label: asLabel(item.text), enabled: false };
    case 'separator':
      return { type: 'separator' };
    case 'command':
      return { label: asLabel(item.text), click: () => listeners.onCommand(item.command) };
    case 'submenu':
      return {
        label: asLabel(item.text),
        submenu: item.items.map((inner) => menuItem(inner, listeners)),
      };
    default:
      return assertNever(item, 'menu item');
  }
}

/** Electron's tray, menu and images. To be used once the app is ready. */
export const electronTrayToolkit: TrayToolkit<NativeImage, Electron.Menu> = {
  platform: process.platform,
  readTheme: () => nativeTheme,
  readLargestScaleFactor: () => Math.max(1, ...screen.getAllDisplays().map((display) => display.scaleFactor)),

  onSurroundingsChanged: (listener) => {
    nativeTheme.on('updated', listener);
    screen.on('display-added', listener);
    screen.on('display-removed', listener);
    screen.on('display-metrics-changed', listener);
    return () => {
      nativeTheme.off('updated', listener);
      screen.off('display-added', listener);
      screen.off('display-removed', listener);
      screen.off('display-metrics-changed', listener);
    };
  },

  createImage: (representations, isTemplate) => {
    const image = nativeImage.createEmpty();
    for (const representation of representations) image.addRepresentation(representation);
    image.setTemplateImage(isTemplate);
    return image;
  },

  createMenu: (items, listeners) => {
    const menu = Menu.buildFromTemplate(items.map((item) => menuItem(item, listeners)));
    // Linux emits neither: the desktop draws the menu.
    menu.on('menu-will-show', listeners.onOpened);
    menu.on('menu-will-close', listeners.onClosed);
    return menu;
  },

  createTray: (image) => {
    const tray = new Tray(image);
    return {
      setImage: (next) => tray.setImage(next),
      setToolTip: (text) => tray.setToolTip(text),
      setContextMenu: (menu) => tray.setContextMenu(menu),
      onClick: (listener) => {
        tray.on('click', listener);
      },
      destroy: () => tray.destroy(),
    };
  },
};
