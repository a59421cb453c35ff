import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { type Client, createClient } from '../../renderer/bridge/client.ts';
import type { SnapshotStore } from '../../renderer/bridge/snapshot-store.ts';
import { WordsProvider } from '../../renderer/bridge/words.tsx';
import type { FakeBridge } from './fake-bridge.ts';
import { testWords } from './words.ts';

/** Resolves once the store has heard from main, whatever it heard. */
function settled<T>(store: SnapshotStore<T>): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      if (store.current().is === 'loading') return;
      end();
      resolve();
    });
  });
}

/** The HTML of a part of the window after all snapshots have arrived, or were refused. */
export async function renderWith(bridge: FakeBridge, draw: (client: Client) => ReactNode): Promise<string> {
  const client = createClient(bridge);
  const { session, settings, own, goals } = client;
  await Promise.all([settled(session), settled(settings), settled(own), settled(goals)]);
  return renderToString(<WordsProvider words={testWords}>{draw(client)}</WordsProvider>);
}

/** The words of a page, as a person reads them. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const withoutHidden = (html: string): string =>
  html.replace(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '');

/** The names of all buttons, without what is hidden from those who listen. */
export const buttonNames = (html: string): readonly string[] =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(
    ([, attributes = '', content = '']) =>
      /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? textOf(withoutHidden(content)),
  );
