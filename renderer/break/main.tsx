// First, because the modules below build schemas as they load.
import '../bridge/zod-without-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../bridge/client.ts';
import { pageWords } from '../bridge/page-words.ts';
import { WordsProvider } from '../bridge/words.tsx';
import { BreakApp } from './break-app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root" to draw into.');

const words = await pageWords();
createRoot(root).render(
  <StrictMode>
    <WordsProvider words={words}>
      <BreakApp client={createClient(window.unhunch)} leave={() => window.close()} />
    </WordsProvider>
  </StrictMode>,
);
