import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import type { QueuedToast } from './toast-queue.js';
import { UNDO_KEYS } from './toast-keys.js';

export interface ToastCardProps {
  toast: QueuedToast;
  closeLabel: string;
  /** Said with a result that can be undone, for those who only hear it. */
  hint: string;
  duration: number;
  onClose: () => void;
  onUndo: () => void;
}

/** One result with its way back. A line shows the time left. */
export function ToastCard({ toast, closeLabel, hint, duration, onClose, onUndo }: ToastCardProps) {
  const [isHeld, setHeld] = useState(false);
  const left = useRef(duration);
  const close = useRef(onClose);
  useEffect(() => { close.current = onClose; });
  useEffect(() => {
    if (isHeld) return undefined;
    const start = performance.now();
    const timer = setTimeout(() => close.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - start;
    };
  }, [isHeld]);

  return (
    <div
      className={`toast ${isHeld ? 'toast-held' : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="toast-row">
        <Icon name={toast.tone === 'danger' ? 'error' : 'check-circle'} />
        <span className="toast-text">{toast.message}</span>
        {toast.actionLabel && (
          <>
            <span className="sr-only"> {hint} </span>
            <Button className="toast-action" onPress={onUndo}>{toast.actionLabel} <kbd aria-hidden="true">{UNDO_KEYS}</kbd></Button>
          </>
        )}
        <Button className="toast-close" aria-label={closeLabel} onPress={onClose}><Icon name="x" size="small" /></Button>
      </div>
      <span className="toast-time" aria-hidden="true"><i style={{ animationDuration: `${duration}ms` }} /></span>
    </div>
  );
}
