import type { RoutineItem } from '../../../shared/routines/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { StillPoses } from '../../player/still-poses.tsx';
import { Button } from '../../ui/button.tsx';
import type { Library } from './library.ts';
import './moving-figure.css';

type MovingFigureProps = { readonly item: RoutineItem; readonly library: Library };

/** The exercise as large as fits, again and again; both ends of it for who wants no movement. */
export function MovingFigure({ item, library }: MovingFigureProps) {
  const { translate } = useWords();
  const { snapshot, isStill, isHeld, onHold } = library;
  if (isStill) {
    return (
      <div className="moving-figure moving-figure-still">
        <StillPoses exercise={item.exercise} form={item.form} level={item.level} />
      </div>
    );
  }
  // While a break plays in its own window, one figure moves.
  const isStanding = isHeld || snapshot.view.mode.is === 'break';
  return (
    <div className="moving-figure">
      <PreviewFigure key={item.form} item={item} as={isStanding ? 'standing' : 'moving'} />
      <Button look="quiet" onPress={() => onHold(!isHeld)}>
        {translate(isHeld ? 'card.move' : 'card.hold')}
      </Button>
    </div>
  );
}
