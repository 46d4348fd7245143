import { useLayoutEffect, useRef, useState } from 'react';

/** How much room there is, and how much a text takes. */

/** The width of an element, in pixels; 0 before it is known, and that is never seen: what it decides is drawn in the same frame. */
export function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(element);
    setWidth(Math.floor(element.getBoundingClientRect().width));
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}

let canvas: CanvasRenderingContext2D | null | undefined;
let typeface: string | undefined;
/** Measuring is slow where thousands of edges have the same few names; a page that shows more begins anew. */
const known = new Map<string, number>();
const mostKnown = 10_000;

/** Pixels that a text takes in the page's typeface; `font`: weight and size, such as "600 13px". */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 7;
  typeface ??= getComputedStyle(document.body).fontFamily;
  canvas.font = `${font} ${typeface}`;
  const { width } = canvas.measureText(text);
  if (known.size >= mostKnown) known.clear();
  known.set(key, width);
  return width;
}
