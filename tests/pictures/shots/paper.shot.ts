import { placeHistory, today } from '../../e2e/desktop/history.ts';
import { livedHistory } from '../../support/lived-history.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

test('the page for a therapist, on paper', async ({ desktop, studio }) => {
  await placeHistory(desktop.dataFolder, livedHistory(today()));
  const opened = await studio.open(midMorning);
  await opened.home.evaluate(() => {
    window.location.hash = '#summary';
  });
  await expect(opened.home.locator('.paper')).toBeVisible();
  await opened.home.emulateMedia({ media: 'print' });
  await resize(opened, 720, 1000);
  await studio.whole(opened.home, 'summary-paper');
});
