import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { ToastCard } from './toast-card.js';
import { UNDO_KEYS, useToastKeys } from './toast-keys.js';
import type { QueuedToast, ToastQueue } from './toast-queue.js';

export interface ToastCardsProps {
  queue: ToastQueue;
  toasts: readonly QueuedToast[];
  region: RefObject<HTMLElement | null>;
  closeLabel: string;
  undoHint: (keys: string) => string;
  duration: number;
}

/** What is told now, and the keys that answer to it. */
export function ToastCards({ queue, toasts, region, closeLabel, undoHint, duration }: ToastCardsProps) {
  const { undo, close } = useMemo(() => ({
    close: ({ id }: QueuedToast) => queue.close(id),
    undo: ({ id, onAction }: QueuedToast) => { queue.close(id); onAction?.(); },
  }), [queue]);
  useRoom(region);
  useToastKeys(region, toasts, undo, close);
  return toasts.map((toast) => (
    <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} hint={undoHint(UNDO_KEYS)} duration={duration} onClose={() => close(toast)} onUndo={() => undo(toast)} />
  ));
}

/** Tells the styles how high the region is: whatever stands at the same edge makes room, so that no result lies over an action. */
function useRoom(region: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!region.current || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(([entry]) => style.setProperty('--toasts', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`));
    observer.observe(region.current);
    return () => {
      observer.disconnect();
      style.removeProperty('--toasts');
    };
  }, [region]);
}
