import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import type { QueuedToast } from './toast-queue.js';

export interface ToastCardProps {
  toast: QueuedToast;
  closeLabel: string;
  duration: number;
  onClose: () => void;
}

/** One result with its way back. A line shows the time left. */
export function ToastCard({ toast, closeLabel, duration, onClose }: ToastCardProps) {
  const [isHeld, setHeld] = useState(false);
  const left = useRef(duration);
  const close = useRef(onClose);
  const cameFrom = useRef<HTMLElement | null>(null);
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

  /** The pressed button goes away with the toast: the focus returns to where it came from. */
  function leave() {
    onClose();
    const target = cameFrom.current?.isConnected ? cameFrom.current : document.getElementById('main');
    target?.focus();
  }

  return (
    <div
      className={`toast ${isHeld ? 'toast-held' : ''}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true);
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from;
      }}
      onBlur={() => setHeld(false)}
    >
      <div className="toast-row">
        <Icon name={toast.tone === 'danger' ? 'error' : 'check-circle'} />
        <span className="toast-text">{toast.message}</span>
        {toast.actionLabel && <Button className="toast-action" onPress={() => { toast.onAction?.(); leave(); }}>{toast.actionLabel}</Button>}
        <Button className="toast-close" aria-label={closeLabel} onPress={leave}><Icon name="x" size="small" /></Button>
      </div>
      <span className="toast-time" aria-hidden="true"><i style={{ animationDuration: `${duration}ms` }} /></span>
    </div>
  );
}
