import type { Page } from 'playwright';
import { pages } from '../../../renderer/home/pages.ts';
import type { Scene } from '../scenes/scene.ts';
import { wholeApp } from '../scenes/whole-app.ts';
import { deskNames, desks } from '../studio/desks.ts';
import { takeEveryLook } from '../studio/every-look.ts';
import { type Language, languageNames, languages } from '../studio/languages.ts';
import { rooms } from '../studio/looks.ts';
import { midMorning } from '../studio/sessions.ts';
import { test } from '../studio/studio.ts';
import { leaveUnanswered } from '../studio/unanswered.ts';

const goTo = (home: Page, address: string): Promise<void> =>
  home.evaluate((hash) => {
    window.location.hash = hash;
    window.scrollTo(0, 0);
  }, address);

const take = (home: Page, name: string, language: Language): Promise<void> =>
  takeEveryLook(home, name, { language, window: rooms.home });

async function takeScene(home: Page, scene: Scene, language: Language): Promise<void> {
  // Elsewhere first, so that nothing of the last picture is left.
  await goTo(home, '#help/ask-first');
  await home.locator('.help').first().waitFor();
  await goTo(home, scene.address);
  await home.locator(scene.ready).first().waitFor();
  await scene.reach?.(home, languages[language].say);
  // Nothing is pointed at.
  await home.mouse.move(1, 1);
  await take(home, scene.name, language);
}

for (const language of languageNames) {
  const { args } = languages[language];

  for (const desk of deskNames) {
    test(`every page as it is ${desk}, in ${language}`, async ({ desktop, studio }) => {
      await desks[desk](desktop.dataFolder);
      const { home } = await studio.open(desk === 'lived' ? midMorning : {}, {
        args,
        firstRun: desk === 'first' ? 'waiting' : 'done',
      });
      for (const scene of wholeApp.filter((each) => each.desk === desk))
        await test.step(scene.name, () => takeScene(home, scene, language));
    });
  }

  for (const how of ['silent', 'refusing'] as const) {
    test(`every page while the app is ${how}, in ${language}`, async ({ studio }) => {
      const opened = await studio.open({}, { args });
      await leaveUnanswered(opened, how);
      for (const page of pages) {
        await goTo(opened.home, `#${page}`);
        await take(opened.home, `${page}-${how}`, language);
      }
    });
  }
}
