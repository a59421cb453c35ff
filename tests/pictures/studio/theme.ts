export type Theme = 'light' | 'dark';
export const themes: readonly Theme[] = ['light', 'dark'];

/** The toolkit's own variable: the app is told the colours of the desktop by the desktop. */
export const themeVariables = (theme: Theme): Readonly<Record<string, string>> => ({
  GTK_THEME: theme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
});
