import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { createToastQueue, type Toast, type ToastQueue } from './toast-queue.js';
import { ToastCard } from './toast-card.js';
import './toast.css';

const QueueContext = createContext<ToastQueue | null>(null);

export interface ToastProviderProps {
  children: ReactNode;
  /** Name of the region: "Ilmoitukset". */
  label: string;
  closeLabel: string;
  /** Milliseconds a toast stays; 8 s unless told. The clock stands still while it is pointed at or holds the focus. */
  duration?: number;
}

/** Holds the one region where results of actions are told; wraps the app inside UiProvider. */
export function ToastProvider({ children, label, closeLabel, duration = 8000 }: ToastProviderProps) {
  const queue = useMemo(() => createToastQueue(), []);
  const toasts = useSyncExternalStore(queue.subscribe, queue.current, queue.current);
  return (
    <QueueContext.Provider value={queue}>
      {children}
      {/* react-aria hides everything outside a dialog; a result must still be heard and undone there */}
      <section className="toasts" aria-label={label} data-react-aria-top-layer="true">
        <div role="status" className="toasts-live">
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} duration={duration} onClose={() => queue.close(toast.id)} />
          ))}
        </div>
      </section>
    </QueueContext.Provider>
  );
}

/** `const toast = useToast(); toast({ message: 'Vahvistettu', actionLabel: 'Kumoa', onAction })`. Returns the way to take it away. */
export function useToast(): (toast: Toast) => () => void {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('useToast needs a ToastProvider above it');
  return useMemo(() => (toast: Toast) => {
    const id = queue.show(toast);
    return () => queue.close(id);
  }, [queue]);
}
