export interface Toast {
  message: string;
  /** "Kumoa"; with onAction. */
  actionLabel?: string;
  onAction?: () => void;
  tone?: 'ok' | 'danger';
}

export interface QueuedToast extends Toast {
  id: number;
}

export interface ToastQueue {
  show: (toast: Toast) => number;
  close: (id: number) => void;
  subscribe: (listener: () => void) => () => void;
  current: () => readonly QueuedToast[];
}

/** At most two are kept: a third pushes the oldest out. */
export function createToastQueue(limit = 2): ToastQueue {
  let toasts: readonly QueuedToast[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const publish = (next: readonly QueuedToast[]) => {
    toasts = next;
    listeners.forEach((listener) => listener());
  };
  return {
    show(toast) {
      lastId += 1;
      publish([...toasts, { ...toast, id: lastId }].slice(-limit));
      return lastId;
    },
    close: (id) => publish(toasts.filter((toast) => toast.id !== id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => toasts,
  };
}
