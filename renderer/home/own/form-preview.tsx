import { useState } from 'react';
import { type OwnContent, ownSeconds } from '../../../shared/packs/exercise-schema.ts';
import { itemOf } from '../../../shared/routines/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { useReducedMotion } from '../../player/reduced-motion.ts';
import { Button } from '../../ui/button.tsx';
import { type Draft, emptyDraft, previewOf } from './draft.ts';
import { exactLength } from './exact-length.ts';

const fallback = previewOf(emptyDraft);

/** The figure that was chosen, and how long the whole of it takes, as the entries stand. */
export function FormPreview({ draft }: { readonly draft: Draft }) {
  const { translate } = useWords();
  const isStill = useReducedMotion();
  const [isMoving, setMoving] = useState(false);
  const content = previewOf(draft);
  const { where, figure } = draft;
  const shown: OwnContent | null = content ?? (fallback === null ? null : { ...fallback, where, figure });
  const item = shown === null ? null : itemOf({ ...shown, id: 'own:draft', language: null });
  const standing = isMoving ? 'moving' : 'posed';
  return (
    <div className="own-preview">
      <div className="own-preview-figure">
        {item !== null && <PreviewFigure item={item} as={isStill ? 'posed' : standing} />}
      </div>
      <p role="status">
        {content === null
          ? translate('own.form.total.wait')
          : translate('own.form.total', { length: exactLength(ownSeconds(content), translate) })}
      </p>
      {!isStill && (
        <Button look="quiet" onPress={() => setMoving(!isMoving)}>
          {translate(isMoving ? 'own.form.still' : 'own.form.move')}
        </Button>
      )}
    </div>
  );
}
