import { basename, dirname, extname } from 'node:path';
import ElectronStore from 'electron-store';

/**
 * Opens electron-store on one file and answers the function that replaces the file's content. The store is used as
 * an atomic writer and nothing more: no schema, no defaults, no migrations, no watching; those are ours. What it
 * reads was parsed by us before.
 *
 * `SNAP` is taken from the environment first: with it, also when only inherited from the terminal of a snap, the
 * store writes in place, and a kill during a write leaves half a file.
 */
export function openElectronStore(path: string, environment: NodeJS.ProcessEnv): (content: object) => void {
  delete environment.SNAP;
  const fileExtension = extname(path).slice(1);
  const store = new ElectronStore<Record<string, unknown>>({
    cwd: dirname(path),
    name: basename(path, `.${fileExtension}`),
    fileExtension,
    clearInvalidConfig: false,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    watch: false,
  });
  return (content) => {
    store.store = { ...content };
  };
}
