import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import { PlainIconButton } from '../button/plain-icon-button.js';
import './note.css';

export interface NoteProps {
  tone?: 'info' | 'warn' | 'danger' | 'ok';
  /** The fact, in bold; the rest of the words follow as children. */
  title?: ReactNode;
  children?: ReactNode;
  /** One link or button: the step. */
  action?: ReactNode;
  icon?: IconName;
  /** With its name; not for errors. */
  onDismiss?: () => void;
  dismissLabel?: string;
  /** 'status' or 'alert' when it appears as the result of something. */
  role?: 'status' | 'alert';
}

const icons = { info: 'info', warn: 'alert', danger: 'error', ok: 'check-circle' } as const;

/** A condition of the page that one should know or act on. */
export function Note({ tone = 'info', title, children, action, icon, onDismiss, dismissLabel, role }: NoteProps) {
  return (
    <div className={`note note-${tone}`} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div className="note-text">
        {title && <b>{title}</b>} {children}
      </div>
      {action && <div className="note-action">{action}</div>}
      {onDismiss && <PlainIconButton icon="x" size="small" label={dismissLabel ?? ''} onPress={onDismiss} />}
    </div>
  );
}
