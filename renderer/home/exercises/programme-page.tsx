import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../../shared/routines/exercise.ts';
import { itemMs, type RoutineItem } from '../../../shared/routines/programme.ts';
import { type Programme, programmeSeconds } from '../../../shared/routines/programmes/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { HelpSection } from '../help/help-section.tsx';
import type { Library } from './library.ts';
import { exercisesAddress, hasWarmth } from './places.ts';
import { roundedLength } from './rounded-length.ts';
import { StartPanel } from './start-panel.tsx';
import { useStart } from './use-start.ts';
import { suitedForm } from './ways.ts';
import './programme-page.css';

type ProgrammePageProps = { readonly programme: Programme; readonly library: Library };

/** One programme: how long it takes, what is in it, and the start of it. */
export function ProgrammePage({ programme, library }: ProgrammePageProps) {
  const { translate } = useWords();
  const { start, problem } = useStart(library);
  const opened = { is: 'programme', programme } as const;
  const onStart = (): void => {
    if (hasWarmth(opened)) window.location.hash = exercisesAddress({ is: 'warmth', before: opened });
    else start({ is: 'start-programme', programme: programme.id });
  };
  const length = roundedLength(programmeSeconds(programme), translate);
  return (
    <div className="opened">
      <StartPanel
        opened={opened}
        library={library}
        label={translate('library.programme.start')}
        note={translate('library.try.length', { length })}
        onStart={onStart}
        problem={problem}
      />
      <HelpSection title="library.programme.parts.title">
        <ol className="programme-parts">
          {programme.routine.items.map((item) => (
            <Part key={item.exercise} item={item} library={library} />
          ))}
        </ol>
      </HelpSection>
      <div className="programme-notes">
        <p className="soft">{translate('library.programme.profile')}</p>
        {programme.hoursBetween > 0 && (
          <p className="soft">{translate('library.programme.gap', { hours: programme.hoursBetween })}</p>
        )}
      </div>
    </div>
  );
}

type PartProps = { readonly item: RoutineItem<ExerciseId>; readonly library: Library };

function Part({ item, library }: PartProps) {
  const { translate } = useWords();
  const { exercise } = item;
  // Somebody in a wheelchair or with an arm that rests sees themselves.
  const form = item.form === 'standard' ? (suitedForm(exercise, library.person) ?? 'standard') : item.form;
  return (
    <li>
      <span className="programme-figure" aria-hidden="true">
        <PreviewFigure item={{ ...item, form }} as={library.isStill ? 'posed' : 'standing'} from="far-end" />
      </span>
      <a href={exercisesAddress({ is: 'exercise', exercise })}>{translate(exercises[exercise].texts.name)}</a>
      <span className="soft">{roundedLength(itemMs(item) / 1000, translate)}</span>
    </li>
  );
}
