import { useWords } from '../../bridge/words.tsx';

export function HabitNote() {
  const { translate } = useWords();
  return <p className="goals-habit soft">{translate('goals.habit')}</p>;
}
