import { useState } from 'react';
import { exercises } from '../../../shared/routines/catalogue.ts';
import type { ExerciseId, FormName } from '../../../shared/routines/exercise.ts';
import { itemOf } from '../../../shared/routines/programme.ts';
import { useActing } from '../../bridge/use-acting.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Choices } from './choices.tsx';
import { ExerciseGuide } from './exercise-guide.tsx';
import { factsOf } from './facts.ts';
import { formName } from './form-name.ts';
import { LeftOutNotes } from './left-out-notes.tsx';
import type { Library } from './library.ts';
import { LikeButton } from './like-button.tsx';
import { MovingFigure } from './moving-figure.tsx';
import { TryExercise } from './try-exercise.tsx';
import { UnsuitedNote } from './unsuited-note.tsx';
import { formsOf, suitedForm } from './ways.ts';
import './exercise-page.css';

type ExercisePageProps = { readonly exercise: ExerciseId; readonly library: Library };

/** One exercise: it moves, says how it goes and what to look out for, and is tried from here. */
export function ExercisePage({ exercise, library }: ExercisePageProps) {
  const { translate } = useWords();
  const { snapshot, person, client } = library;
  const { send, problem } = useActing(client.act);
  const suited = suitedForm(exercise, person);
  const [chosen, setChosen] = useState<FormName | null>(null);
  const form = chosen ?? suited ?? 'standard';
  const item = itemOf(exercise, { form });
  const forms = formsOf(exercise);
  const isLiked = snapshot.opinions.liked.includes(exercise);
  // Warmth asks how on the page that is read before it.
  const isFormChosenHere = forms.length > 1 && exercises[exercise].category !== 'heat';
  return (
    <div className="opened">
      <div className="opened-top">
        <MovingFigure item={item} library={library} />
        <div className="opened-side">
          <LeftOutNotes exercise={exercise} library={library} onAct={send} />
          <Facts exercise={exercise} form={form} />
          {isFormChosenHere && (
            <Choices
              legend={translate('library.form.legend')}
              choices={forms}
              chosen={form}
              nameOf={(each) => translate(formName({ exercise, form: each }))}
              onChoose={setChosen}
            />
          )}
          {suited === null && <UnsuitedNote exercise={exercise} person={person} />}
          <TryExercise exercise={exercise} form={form} library={library} />
          <LikeButton isLiked={isLiked} onPress={() => send({ is: 'like', exercise, liked: !isLiked })}>
            {translate('library.liked')}
          </LikeButton>
          <Problem text={problem} />
        </div>
      </div>
      <ExerciseGuide exercise={exercise} form={form} />
    </div>
  );
}

function Facts({ exercise, form }: { readonly exercise: ExerciseId; readonly form: FormName }) {
  const { translate, locale } = useWords();
  return (
    <dl className="facts">
      {factsOf({ exercise, form }, translate, locale).map(({ name, text }) => (
        <div key={name}>
          <dt className="soft">{translate(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
