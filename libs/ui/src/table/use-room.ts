import { useCallback, useState } from 'react';

/**
 * Tells whether what stands in a frame fits its width. `needed` is the width it last overflowed with, so that something
 * narrower can be shown instead until there is room again. The observer runs before painting: nothing flashes.
 */
export function useRoom(): { frame: (node: HTMLElement | null) => (() => void) | undefined; hasRoom: boolean } {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const [needed, setNeeded] = useState(0);
  const frame = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(node.clientWidth);
      if (node.scrollWidth > node.clientWidth + 1) setNeeded(node.scrollWidth);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { frame, hasRoom: width >= needed };
}
