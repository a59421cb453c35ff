/** Folders in which the next part of a path is the name of a person, on the three systems. */
const homeFolders = /(\/home\/|\/Users\/|[A-Za-z]:[\\/]Users[\\/])[^\\/\s"':)]+/g;

/** Takes names of people out of paths, so that a log can be sent to a stranger. */
export function withoutPrivatePaths(text: string, homeFolder: string): string {
  const withoutHome = homeFolder.length > 1 ? text.replaceAll(homeFolder, '~') : text;
  return withoutHome.replace(homeFolders, '~');
}
