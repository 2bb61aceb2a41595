import type { ReactNode } from 'react';
import { EmptyPath } from '../path/empty-path.js';
import './empty-state.css';

export interface EmptyStateProps {
  title: string;
  /** Why it is empty and what happens next. */
  children?: ReactNode;
  /** The next step: one primary button, perhaps an ordinary one. */
  actions?: ReactNode;
  level?: 2 | 3;
  /** Small: no picture, aligned left, for a section of a page. */
  isSmall?: boolean;
}

/** Nothing here, and the next step. */
export function EmptyState({ title, children, actions, level = 2, isSmall = false }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={isSmall ? 'empty empty-small' : 'empty'}>
      {!isSmall && <EmptyPath />}
      <Heading className="empty-title">{title}</Heading>
      {children && <div className="empty-text">{children}</div>}
      {actions && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
