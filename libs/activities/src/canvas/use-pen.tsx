import { useState, type PointerEvent } from 'react';
import { compactPoints, pad, type Point } from './stroke.js';

/**
 * Draws with mouse, finger or pen on an SVG element: `handlers` go on it, `line` is what is being
 * drawn, and `onStroke` gets the points of a line that is finished.
 */
export function usePen(onStroke: (points: number[]) => void) {
  const [pen, setPen] = useState<{ pointer: number; line: Point[] } | null>(null);
  const lift = () => {
    if (!pen) return;
    setPen(null);
    onStroke(compactPoints(pen.line));
  };
  return {
    line: pen ? compactPoints(pen.line) : null,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        // A second finger zooms or scrolls; a second button is no pen.
        if (!event.isPrimary || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPen({ pointer: event.pointerId, line: [pointAt(event, event.currentTarget)] });
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (event.pointerId !== pen?.pointer) return;
        const surface = event.currentTarget;
        // The browser bundles quick moves: without the parts, a curve has corners.
        const parts = event.nativeEvent.getCoalescedEvents();
        const moves = parts.length > 0 ? parts : [event.nativeEvent];
        const points = moves.map((move) => pointAt(move, surface));
        setPen({ ...pen, line: [...pen.line, ...points] });
      },
      onPointerUp: lift,
      onPointerCancel: () => setPen(null),
    },
  };
}

/** Where a pointer is, in units of the pad and never off it. */
function pointAt({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>, surface: Element) {
  const { left, top, width, height } = surface.getBoundingClientRect();
  return {
    x: clamp(((clientX - left) / width) * pad.width, pad.width),
    y: clamp(((clientY - top) / height) * pad.height, pad.height),
  };
}

const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value));
