import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button/button.js';
import './confirm-panel.css';

export interface ConfirmPanelProps {
  title: string;
  /** What will happen, and fields for what is asked (a reason). */
  children?: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  tone?: 'ordinary' | 'danger';
  isLoading?: boolean;
  isConfirmDisabled?: boolean;
  /** One line at the end of the buttons, for example where the reason is kept. */
  note?: ReactNode;
}

/** Asks in place for what cannot be undone or what a gate wants to know. Takes the focus when it appears; give the focus back in onCancel. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const { title, children, confirmLabel, cancelLabel, onConfirm, onCancel, tone = 'ordinary', isLoading, isConfirmDisabled, note } = props;
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`confirm-panel confirm-panel-${tone}`} aria-labelledby={titleId} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }}>
      <h3 id={titleId} ref={heading} tabIndex={-1} className="confirm-panel-title">{title}</h3>
      {children}
      <div className="form-actions">
        <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={onConfirm} isLoading={isLoading} isDisabled={isConfirmDisabled}>{confirmLabel}</Button>
        <Button onPress={onCancel}>{cancelLabel}</Button>
        {note && <span className="meta push">{note}</span>}
      </div>
    </section>
  );
}
