import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import './status.css';

export type StatusTone = 'ok' | 'warn' | 'late' | 'danger' | 'info' | 'wait' | 'go' | 'mute';

export interface StatusProps {
  tone: StatusTone;
  /** The word; it carries the meaning, the icon and the colour only help. */
  children: ReactNode;
  icon?: IconName;
  /** Lets a long text take several lines. */
  isWrapping?: boolean;
}

const icons: Record<StatusTone, IconName> = {
  ok: 'check-circle', warn: 'alert', late: 'clock', danger: 'error', info: 'calendar', wait: 'hourglass', go: 'dot-circle', mute: 'dashed-circle',
};

/** State of one thing: an icon and a word. */
export function Status({ tone, children, icon, isWrapping = false }: StatusProps) {
  return (
    <span className={`status status-${tone} ${isWrapping ? 'status-wrapping' : ''}`}>
      <Icon name={icon ?? icons[tone]} size="small" />
      <span>{children}</span>
    </span>
  );
}
