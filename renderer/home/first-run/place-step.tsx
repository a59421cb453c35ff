import { useMemo } from 'react';
import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { type RowGroup, StepRows } from './step-rows.tsx';

/** Where somebody sits, what suits them, and what there is: enough for the first break to fit. */
export function PlaceStep({ client }: { readonly client: Client }) {
  const { translate } = useWords();
  const groups = useMemo<readonly RowGroup[]>(
    () => [
      { title: translate('first-run.place.where'), keys: ['atHome', 'openPlan'] },
      { title: translate('first-run.place.body'), keys: ['wheelchair', 'seatedOnly', 'restingArm'] },
      { title: translate('first-run.place.things'), keys: ['noFloor', 'noDoorway', 'noEquipment'] },
      {
        title: translate('first-run.place.careful'),
        keys: ['hasOsteoporosis', 'hasSoreShoulder', 'isPregnant', 'hasSoreKnee'],
        isFolded: true,
      },
    ],
    [translate],
  );
  return (
    <>
      <p className="soft">{translate('first-run.place.intro')}</p>
      <StepRows client={client} groups={groups} />
    </>
  );
}
