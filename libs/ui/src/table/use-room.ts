import { useCallback, useState } from 'react';

/**
 * Tells whether what stands in a frame fits its width. `needed` is the width it last overflowed with, so that something
 * narrower can be shown instead until there is room again; it holds for one `layout` of the content, and another is tried anew.
 * The observer runs before painting: nothing flashes.
 */
export function useRoom(layout: string): { frame: (node: HTMLElement | null) => (() => void) | undefined; hasRoom: boolean } {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const [needed, setNeeded] = useState({ layout, width: 0 });
  const frame = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(node.clientWidth);
      if (node.scrollWidth > node.clientWidth + 1) setNeeded({ layout, width: node.scrollWidth });
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [layout]);
  return { frame, hasRoom: needed.layout !== layout || width >= needed.width };
}
