import { useWords } from '../../bridge/words.tsx';

export function WelcomeStep() {
  const { translate } = useWords();
  return (
    <>
      <p className="first-run-lead">{translate('help.posture.movement.title')}</p>
      <p>{translate('first-run.welcome.how')}</p>
      <p>{translate('first-run.welcome.promise')}</p>
      <p className="soft">{translate('first-run.welcome.steps')}</p>
    </>
  );
}
