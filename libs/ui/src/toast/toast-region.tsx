import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ToastCards, ToastCardsProps } from './toast-cards.js';
import { createToastQueue, type Toast, type ToastQueue } from './toast-queue.js';
import './toast.css';

const QueueContext = createContext<ToastQueue | null>(null);

export interface ToastProviderProps {
  children: ReactNode;
  /** Name of the region: "Ilmoitukset". */
  label: string;
  closeLabel: string;
  /** Said with a result that can be undone: by which keys. */
  undoHint: (keys: string) => string;
  /** Milliseconds a toast stays; 8 s unless told. The clock stands still while it is pointed at or holds the focus. */
  duration?: number;
}

/** Fetches what shows a result; worth doing while one types what will have a result. */
export const loadToasts = () => import('./toast-cards.js');

/** The words alone, for when their cards could not be fetched: a result is told all the same. */
function PlainToasts({ queue, toasts, duration }: ToastCardsProps) {
  useEffect(() => {
    const timer = setTimeout(() => toasts.forEach(({ id }) => queue.close(id)), duration);
    return () => clearTimeout(timer);
  }, [queue, toasts, duration]);
  return toasts.map(({ id, message }) => <p key={id} className="toast">{message}</p>);
}

/** Holds the one region where results of actions are told; wraps the app inside UiProvider. */
export function ToastProvider({ children, label, duration = 8000, ...words }: ToastProviderProps) {
  const queue = useMemo(() => createToastQueue(), []);
  const toasts = useSyncExternalStore(queue.subscribe, queue.current, queue.current);
  const region = useRef<HTMLElement>(null);
  const [Cards, setCards] = useState<typeof ToastCards | typeof PlainToasts | null>(null);
  const isNeeded = toasts.length > 0 && Cards === null;
  useEffect(() => {
    if (isNeeded) loadToasts().then((part) => setCards(() => part.ToastCards), () => setCards(() => PlainToasts));
  }, [isNeeded]);
  return (
    <QueueContext.Provider value={queue}>
      {children}
      {/* react-aria hides everything outside a dialog; a result must still be heard and undone there */}
      <section ref={region} className="toasts" aria-label={label} data-react-aria-top-layer="true">
        <div role="status" className="toasts-live">
          {Cards && <Cards {...words} queue={queue} toasts={toasts} region={region} duration={duration} />}
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
