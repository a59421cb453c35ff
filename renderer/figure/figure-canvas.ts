import type { Scene, Shape } from '../../shared/figure/draw/scene.ts';
import { drawnOf } from './attributes-of.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Held = { readonly element: SVGElement; readonly written: Map<string, string> };

const idOf = (element: Element): string => element.getAttribute('data-part') ?? '';

function write({ element, written }: Held, name: string, value: string): void {
  if (written.get(name) === value) return;
  element.setAttribute(name, value);
  written.set(name, value);
}

/** Puts the elements of `order` into `group` in that order, and takes out all others; no work where nothing changed. */
function arrange(group: SVGGElement, order: readonly SVGElement[]): void {
  order.forEach((element, index) => {
    const there = group.children.item(index);
    if (there !== element) group.insertBefore(element, there);
  });
  while (group.children.length > order.length) group.lastElementChild?.remove();
}

/**
 * Changes a drawn figure in place, some 40 attributes a frame, so that a moving figure costs React nothing. Elements
 * that are already there are taken over by their names.
 */
export function canvasOn(group: SVGGElement, glowId: string): (scene: Scene) => void {
  const held = new Map<string, Held>();
  for (const element of group.children) {
    if (element instanceof SVGElement) held.set(idOf(element), { element, written: new Map() });
  }

  const place = (shape: Shape): SVGElement => {
    const { tag, className, attributes } = drawnOf(shape, glowId);
    const there = held.get(shape.id);
    const part = there ?? { element: document.createElementNS(svgNamespace, tag), written: new Map() };
    if (there === undefined) held.set(shape.id, part);
    write(part, 'data-part', shape.id);
    write(part, 'class', className);
    for (const [name, value] of Object.entries(attributes)) write(part, name, value);
    return part.element;
  };

  return (scene) => arrange(group, scene.shapes.map(place));
}
