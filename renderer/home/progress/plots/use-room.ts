import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Room } from './measures.ts';

/** What holds until the page has been measured. */
const usual: Room = { width: 640, rem: 16, isRightToLeft: false };

function roomOf(element: Element): Room {
  const { direction } = getComputedStyle(element);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: element.clientWidth, rem: rem || usual.rem, isRightToLeft: direction === 'rtl' };
}

/** The room of an element, measured whenever it changes: a plot is drawn for it, and its text keeps its size. */
export function useRoom(): { readonly place: RefObject<HTMLDivElement | null>; readonly room: Room } {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(usual);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const look = new ResizeObserver(() => setRoom(roomOf(element)));
    look.observe(element);
    return () => look.disconnect();
  }, []);
  return { place, room };
}
