import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { levelFor } from '../../../shared/opinions/opinions.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { exerciseIds, type Level } from '../../../shared/routines/exercise.ts';
import type { Client } from '../../bridge/client.ts';
import { useActing } from '../../bridge/use-acting.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';

/** One session at a desk, one with a mat. */
const sessions = ['strength-desk', 'strength-weekly'] as const;

type StrengthSectionProps = { readonly session: SessionSnapshot; readonly act: Client['act'] };

/** Names of strength exercises that control has led to a level. */
function namesAt(level: Level, { opinions }: SessionSnapshot, { translate, locale }: Words): string | null {
  const names = exerciseIds
    .filter((id) => exercises[id].category === 'strength' && levelFor(opinions, id) === level)
    .map((id) => translate(exercises[id].texts.name));
  return names.length === 0 ? null : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** A session to begin now, and where control has led so far. */
export function StrengthSection({ session, act }: StrengthSectionProps) {
  const words = useWords();
  const { translate } = words;
  const { send, problem } = useActing(act);
  const canStart = session.view.actions.includes('start-break');
  return (
    <div className="goal-strength">
      {(['harder', 'easier'] as const).map((level) => {
        const names = namesAt(level, session, words);
        return names === null ? null : <p key={level}>{translate(`goals.strength.${level}`, { names })}</p>;
      })}
      <p className="soft">{translate('goals.strength.rest')}</p>
      {canStart && (
        <div className="buttons">
          {sessions.map((programme) => (
            <Button key={programme} look="plain" onPress={() => send({ is: 'start-programme', programme })}>
              {translate(`goals.strength.start.${programme}`)}
            </Button>
          ))}
        </div>
      )}
      <Problem text={problem} />
    </div>
  );
}
