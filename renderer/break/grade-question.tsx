import { useState } from 'react';
import { type Grade, grades } from '../../shared/opinions/opinions.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonGroup } from '../ui/button-group.tsx';
import { Problem } from '../ui/problem.tsx';

type GradeQuestionProps = { readonly exercises: readonly ExerciseId[]; readonly act: Act };

/** How strength felt, told by control. It may be left unanswered: the window closes all the same. */
export function GradeQuestion({ exercises, act }: GradeQuestionProps) {
  const { translate } = useWords();
  const { send, problem } = useActing(act);
  const [given, setGiven] = useState<Grade | null>(null);
  const give = (grade: Grade): void => {
    setGiven(grade);
    send({ is: 'grade', exercises: [...exercises], grade });
  };
  return (
    <div className="farewell-grade">
      <p id="grade-question">
        {translate(given === null ? 'break.grade.question' : `break.grade.thanks.${given}`)}
      </p>
      {given === null && (
        <ButtonGroup className="farewell-grades" name={{ labelledBy: 'grade-question' }}>
          {grades.map((grade) => (
            <Button key={grade} look="plain" onPress={() => give(grade)}>
              {translate(`break.grade.${grade}`)}
            </Button>
          ))}
        </ButtonGroup>
      )}
      <Problem text={problem} />
    </div>
  );
}
