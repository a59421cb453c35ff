import type { SessionView } from '../../../shared/domain/view.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import { useWords } from '../../bridge/words.tsx';
import { Ring } from '../../ui/ring.tsx';
import { leftText } from '../lengths.ts';
import { ringFace } from './ring-face.ts';

/** A number such as "1 h 5 min" is set smaller, so that it stays inside the ring. */
const longNumberLetters = 6;

/** The one number: "Sitting 18 min"; on a break what is left of it. */
export function SessionRing({ view }: { readonly view: SessionView }) {
  const { translate } = useWords();
  const { mode } = view;
  const isBreak = mode.is === 'break';
  const number = isBreak
    ? leftText(mode.plannedSeconds - mode.ranSeconds, translate)
    : formatDuration(view.sittingSeconds, translate);
  const size = number.length > longNumberLetters ? 'ring-number ring-number-long' : 'ring-number';
  const estimated = view.estimated ? 'window.ring.estimated' : null;
  const note = isBreak ? 'window.ring.left' : estimated;
  return (
    <Ring {...ringFace(view)}>
      <p>
        <span className="ring-label">{translate(isBreak ? 'window.ring.break' : 'window.ring.sitting')}</span>{' '}
        <br />
        <span className={size}>{number}</span>
        {note !== null && (
          <>
            <br />
            <span className="ring-label">{translate(note)}</span>
          </>
        )}
      </p>
    </Ring>
  );
}
