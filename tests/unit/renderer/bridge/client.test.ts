import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../renderer/bridge/client.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';

describe('the client of the bridge', () => {
  it('takes the snapshot of an accepted change over before it says so', async () => {
    const client = createClient(createFakeBridge());
    expect(await client.updateSetting('sittingMinutes', 40)).toEqual({ ok: true });
    expect(client.settings.current()).toMatchObject({ value: { preferences: { sittingMinutes: 40 } } });
  });

  it('hands a refusal over as a value', async () => {
    const client = createClient(createFakeBridge());
    expect(await client.updateSetting('sittingMinutes', 500)).toEqual({
      ok: false,
      refusal: { kind: 'invalid-setting', key: 'sittingMinutes', detail: 'a whole number from 5 to 120' },
    });
  });

  it('resets one setting and leaves the others', async () => {
    const client = createClient(createFakeBridge());
    await client.updateSetting('sittingMinutes', 40);
    await client.updateSetting('snoozeMinutes', 9);
    await client.resetSetting('sittingMinutes');
    expect(client.settings.current()).toMatchObject({
      value: { preferences: { sittingMinutes: 25, snoozeMinutes: 9 } },
    });
  });

  it('passes an action on as it is', async () => {
    const bridge = createFakeBridge();
    await createClient(bridge).act({ is: 'pause', until: 'tomorrow' });
    expect(bridge.acted).toEqual([{ is: 'pause', until: 'tomorrow' }]);
  });
});
