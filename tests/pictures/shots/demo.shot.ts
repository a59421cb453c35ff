import { expect, test } from '../studio/studio.ts';

test('the demo', async ({ studio }) => {
  const { home } = await studio.open({ ledgerSeconds: 14 }, { args: ['--demo'] });
  await expect(home.locator('.demo-tag')).toBeVisible();
  await expect(home.locator('.ring-sitting')).toBeVisible({ timeout: 20_000 });
  await studio.still(home, 'demo');
});
