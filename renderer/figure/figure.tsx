import {
  createElement,
  type Ref,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Scene } from '../../shared/figure/draw/scene.ts';
import { drawnOf } from './attributes-of.ts';
import { canvasOn } from './figure-canvas.ts';
import './figure-tones.css';
import './figure.css';

export type FigureHandle = {
  /** Draws another moment without rendering anything; for every frame of a movement. */
  readonly update: (scene: Scene) => void;
};

type FigureProps = {
  readonly scene: Scene;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
  readonly ref?: Ref<FigureHandle>;
};

/** The drawn person. React draws the first scene; every later one changes the elements in place. */
export function Figure({ scene, label, ref }: FigureProps) {
  const glowId = useId();
  const [first] = useState(scene);
  const group = useRef<SVGGElement>(null);
  const draw = useRef<((scene: Scene) => void) | null>(null);

  const update = useCallback(
    (next: Scene): void => {
      if (group.current === null) return;
      draw.current ??= canvasOn(group.current, glowId);
      draw.current(next);
    },
    [glowId],
  );
  useImperativeHandle(ref, () => ({ update }), [update]);
  // When another scene is handed in, and not with every rendering: that would undo a movement that is under way.
  useLayoutEffect(() => update(scene), [scene, update]);

  return (
    <svg
      className={`figure figure-${scene.palette}`}
      viewBox="0 0 400 400"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <defs>
        <radialGradient id={glowId}>
          <stop className="figure-glow-core" offset="0" stopOpacity="0.95" />
          <stop className="figure-glow-core" offset="0.5" stopOpacity="0.45" />
          <stop className="figure-glow-core" offset="1" stopOpacity="0" />
        </radialGradient>
      </defs>
      <g ref={group}>
        {first.shapes.map((shape) => {
          const { tag, className, attributes } = drawnOf(shape, glowId);
          return createElement(tag, { key: shape.id, className, 'data-part': shape.id, ...attributes });
        })}
      </g>
    </svg>
  );
}
