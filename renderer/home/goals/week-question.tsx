import { type Area, areas, eases } from '../../../shared/goals/goals.ts';
import { limits } from '../../../shared/goals/goals-schema.ts';
import type { WeeklyQuestion } from '../../../shared/goals/weekly-question.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../exercises/choices.tsx';
import { helpAddress } from '../help/topics.ts';
import type { Decide } from './use-deciding.ts';
import { useWeekAnswer, type WeekDraft } from './use-week-answer.ts';
import '../../ui/field.css';

type WeekQuestionProps = {
  readonly question: WeeklyQuestion;
  readonly harderAgain: readonly Area[];
  readonly decide: Decide;
};

/** "What moved more easily than last week?" No number, no pain, and nothing that has to be answered. */
export function WeekQuestion({ question, harderAgain, decide }: WeekQuestionProps) {
  const { translate } = useWords();
  const draft = useWeekAnswer(question.answer, decide);
  return (
    <section className="goals-week" aria-labelledby="goals-week-title">
      <h2 id="goals-week-title">{translate('goals.question.title')}</h2>
      <p className="soft">{translate(question.isAsked ? 'goals.question.asked' : 'goals.question.about')}</p>
      <form onSubmit={(event) => void draft.save(event)}>
        <Answers draft={draft} />
        <div className="buttons">
          <Button look="plain" submits>
            {translate('goals.question.save')}
          </Button>
          <p role="status" className="soft">
            {draft.isSaved ? translate('goals.question.saved') : ''}
          </p>
        </div>
      </form>
      {harderAgain.length > 0 && (
        <p>
          {translate('goals.question.harder')}{' '}
          <a href={helpAddress('therapist')}>{translate('help.topic.therapist.title')}</a>
        </p>
      )}
    </section>
  );
}

function Answers({ draft }: { readonly draft: WeekDraft }) {
  const { translate } = useWords();
  return (
    <>
      <div className="goals-areas">
        {areas.map((area) => (
          <Choices
            key={area}
            legend={translate(`goals.area.${area}`)}
            choices={eases}
            chosen={draft.answers[area] ?? null}
            nameOf={(ease) => translate(`goals.ease.${ease}`)}
            onChoose={(ease) => draft.give(area, ease)}
          />
        ))}
      </div>
      <label className="goals-note">
        {translate('goals.question.note')}
        <textarea
          id="goals-note"
          className="field"
          rows={2}
          maxLength={limits.noteLetters}
          value={draft.note}
          onChange={({ target }) => draft.write(target.value)}
        />
      </label>
    </>
  );
}
