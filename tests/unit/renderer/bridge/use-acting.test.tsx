import { describe, expect, it } from 'vitest';
import { type Act, useActing } from '../../../../renderer/bridge/use-acting.ts';
import { createFakeBridge, type FakeBridge } from '../../../support/fake-bridge.ts';
import { renderWith } from '../../../support/render-home.tsx';

type Acting = ReturnType<typeof useActing>;
type PartProps = { readonly act: Act; readonly onActing: (acting: Acting) => void };

function Part({ act, onActing }: PartProps) {
  onActing(useActing(act));
  return null;
}

/** What a part of a page gets to act with. */
async function actingOn(bridge: FakeBridge): Promise<Acting> {
  const got: Acting[] = [];
  await renderWith(bridge, ({ act }) => <Part act={act} onActing={(acting) => void got.push(acting)} />);
  const [acting] = got;
  if (acting === undefined) throw new Error('The part was not drawn.');
  return acting;
}

describe('what a page may say of an action', () => {
  it('is done once main has done it, and not before', async () => {
    const bridge = createFakeBridge();
    const { ask } = await actingOn(bridge);
    await expect(ask({ is: 'log-walk', minutes: 10 })).resolves.toBe(true);
    expect(bridge.acted).toEqual([{ is: 'log-walk', minutes: 10 }]);
  });

  it('is not done where main refuses it', async () => {
    const bridge = createFakeBridge();
    const { ask } = await actingOn(bridge);
    bridge.refuseWith({ kind: 'failed' });
    await expect(ask({ is: 'grade', exercises: ['plank'], grade: 'steady' })).resolves.toBe(false);
  });
});
