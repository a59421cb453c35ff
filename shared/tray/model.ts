/** What the icon shows: the fill of the ring and one of five shapes that differ without colour. */
export type TrayIcon = {
  readonly shape: 'sitting' | 'due' | 'paused' | 'standing' | 'away';
  /** 0-24: steps of the ring, so that the icon is drawn again only when it visibly differs. */
  readonly fillSteps: number;
};

/** What a chosen item means; main turns it into a line for the engine or a window. */
export type TrayItemCommand =
  | 'start-break'
  | 'finish-break'
  | 'snooze'
  | 'skip'
  | 'pause-30-minutes'
  | 'pause-1-hour'
  | 'pause-until-tomorrow'
  | 'unpause'
  | 'stand'
  | 'sit'
  | 'still-here'
  | 'call'
  | 'open'
  | 'quit';

export type TrayItem =
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'command'; readonly text: string; readonly command: TrayItemCommand }
  | { readonly kind: 'submenu'; readonly text: string; readonly items: readonly TrayItem[] };

/** A projection of the session; two equal models look equal. */
export type TrayModel = {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: readonly TrayItem[];
};
