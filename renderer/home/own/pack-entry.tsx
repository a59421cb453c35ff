import { useState } from 'react';
import type { KnownPack } from '../../../shared/ipc/snapshots.ts';
import type { OwnId } from '../../../shared/routines/own-exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { exactLength } from './exact-length.ts';
import { ExerciseRow, type RowActions } from './exercise-row.tsx';
import { languageName } from './language-name.ts';

type PackEntryProps = RowActions & {
  readonly pack: KnownPack;
  readonly offered: readonly OwnId[];
  readonly breakSeconds: number | null;
  readonly onStartRoutine: (id: OwnId) => void;
  readonly onRemovePack: (pack: KnownPack) => void;
};

/** One pack: who stands behind it, and what is in it. */
export function PackEntry(props: PackEntryProps) {
  const { pack, offered, breakSeconds, onStart, onOffer, onStartRoutine, onRemovePack } = props;
  return (
    <article className="own-pack" aria-labelledby={`pack-${pack.id}`}>
      <h3 id={`pack-${pack.id}`} tabIndex={-1}>
        <bdi lang={pack.locale}>{pack.name}</bdi>
      </h3>
      <PackFacts pack={pack} />
      {pack.routines.length > 0 && <Routines pack={pack} onStartRoutine={onStartRoutine} />}
      <ul className="own-rows">
        {pack.exercises.map((exercise) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            isOffered={offered.includes(exercise.id)}
            breakSeconds={breakSeconds}
            onChange={null}
            onRemove={null}
            {...{ onStart, onOffer }}
          />
        ))}
      </ul>
      <RemovePack pack={pack} onRemove={() => onRemovePack(pack)} />
    </article>
  );
}

function PackFacts({ pack: { locale: tag, licence, reviewer } }: { readonly pack: KnownPack }) {
  const { translate, locale } = useWords();
  return (
    <dl className="own-facts">
      <div>
        <dt>{translate('own.packs.reviewer')}</dt>
        <dd dir="auto">{reviewer ?? translate('own.packs.noReviewer')}</dd>
      </div>
      <div>
        <dt>{translate('own.packs.language')}</dt>
        <dd>{languageName(tag, locale)}</dd>
      </div>
      <div>
        <dt>{translate('own.packs.licence')}</dt>
        <dd dir="auto">{licence}</dd>
      </div>
    </dl>
  );
}

function Routines({ pack, onStartRoutine }: Pick<PackEntryProps, 'pack' | 'onStartRoutine'>) {
  const { translate } = useWords();
  return (
    <ul className="own-routines" aria-label={translate('own.packs.routines')}>
      {pack.routines.map(({ id, name, seconds }) => (
        <li key={id}>
          <span lang={pack.locale} dir="auto">
            {name}
          </span>
          <span className="soft">{exactLength(seconds, translate)}</span>
          <Button
            look="plain"
            name={translate('own.startNamed', { name })}
            onPress={() => onStartRoutine(id)}
          >
            {translate('own.start')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type RemovePackProps = { readonly pack: KnownPack; readonly onRemove: () => void };

/** Asks once, since a pack that is gone comes back with its file alone. */
function RemovePack({ pack, onRemove }: RemovePackProps) {
  const { translate } = useWords();
  const [isAsking, setAsking] = useState(false);
  const focusLater = useFocusLater();
  const ask = (asks: boolean): void => {
    setAsking(asks);
    focusLater(asks ? `keep-${pack.id}` : `remove-${pack.id}`);
  };
  if (!isAsking) {
    return (
      <div>
        <Button
          id={`remove-${pack.id}`}
          look="quiet"
          name={translate('own.packs.removeNamed', { name: pack.name })}
          onPress={() => ask(true)}
        >
          {translate('own.packs.remove')}
        </Button>
      </div>
    );
  }
  return (
    <ButtonGroup className="own-ask" name={{ labelledBy: `ask-${pack.id}` }}>
      <p id={`ask-${pack.id}`}>{translate('own.packs.ask', { count: pack.exercises.length })}</p>
      <div className="buttons">
        <Button look="stop" onPress={onRemove}>
          {translate('own.remove')}
        </Button>
        <Button id={`keep-${pack.id}`} look="plain" onPress={() => ask(false)}>
          {translate('own.packs.keep')}
        </Button>
      </div>
    </ButtonGroup>
  );
}
