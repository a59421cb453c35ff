import { pages } from '../../../renderer/home/pages.ts';
import { translate } from '../../e2e/desktop/catalogue.ts';
import { midMorning } from '../studio/sessions.ts';
import { expect, resize, test } from '../studio/studio.ts';

for (const page of pages.filter((each) => each !== 'today' && each !== 'own')) {
  test(`the page ${page}, wide and narrow`, async ({ studio }) => {
    const opened = await studio.open(midMorning);
    await opened.home.getByRole('link', { name: translate(`window.nav.${page}`) }).click();
    await expect(opened.home.locator('h1')).toBeVisible();
    await studio.still(opened.home, page);
    await resize(opened, 360, 760);
    await studio.still(opened.home, `${page}-narrow`);
  });
}

test('the demo', async ({ studio }) => {
  const { home } = await studio.open({ ledgerSeconds: 14 }, { args: ['--demo'] });
  await expect(home.locator('.demo-tag')).toBeVisible();
  await expect(home.locator('.ring-sitting')).toBeVisible({ timeout: 20_000 });
  await studio.still(home, 'demo');
});
