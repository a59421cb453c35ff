import { useState } from 'react';
import { type Grade, grades } from '../../shared/opinions/opinions.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { Problem } from '../ui/problem.tsx';

/** An answer on its way is not answered again; one that was refused can be. */
type Answer =
  | { readonly is: 'open' }
  | { readonly is: 'sent' }
  | { readonly is: 'kept'; readonly grade: Grade };

type GradeQuestionProps = { readonly exercises: readonly ExerciseId[]; readonly act: Act };

/** How strength felt, told by control. It may be left unanswered: the window closes all the same. */
export function GradeQuestion({ exercises, act }: GradeQuestionProps) {
  const { translate } = useWords();
  const { ask, problem } = useActing(act);
  const [answer, setAnswer] = useState<Answer>({ is: 'open' });
  const give = async (grade: Grade): Promise<void> => {
    if (answer.is !== 'open') return;
    setAnswer({ is: 'sent' });
    const isKept = await ask({ is: 'grade', exercises: [...exercises], grade });
    setAnswer(isKept ? { is: 'kept', grade } : { is: 'open' });
  };
  return (
    <div className="farewell-grade">
      <p id="grade-question">
        {translate(answer.is === 'kept' ? `break.grade.thanks.${answer.grade}` : 'break.grade.question')}
      </p>
      {answer.is !== 'kept' && (
        <ButtonGroup className="farewell-grades" name={{ labelledBy: 'grade-question' }}>
          {grades.map((grade) => (
            <Button key={grade} look="plain" onPress={() => void give(grade)}>
              {translate(`break.grade.${grade}`)}
            </Button>
          ))}
        </ButtonGroup>
      )}
      <Problem text={problem} />
    </div>
  );
}
