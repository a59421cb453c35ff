import { useWords } from '../../bridge/words.tsx';
import { type FirstRunStep, firstRunAddress } from './steps.ts';
import './first-run-note.css';

/** On any page that was opened in the middle of the first steps: the way back to where one left them. */
export function FirstRunNote({ step }: { readonly step: FirstRunStep | null }) {
  const { translate } = useWords();
  if (step === null) return null;
  return (
    <p className="first-run-note">
      {translate('first-run.open')} <a href={firstRunAddress(step)}>{translate('first-run.open.go')}</a>
    </p>
  );
}
