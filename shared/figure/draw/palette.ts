/** Three ways to be anyone: two skins with hair of two shapes, and a figure that has neither. */
export const palettes = ['amber', 'umber', 'clay'] as const;
export type Palette = (typeof palettes)[number];
