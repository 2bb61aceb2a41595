import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import './problem-state.css';

export interface ProblemStateProps {
  /** What happened. */
  title: string;
  /** What it means and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** "Jos virhe toistuu, anna tämä tunnus tukeen:" with the id. */
  traceLabel?: string;
  traceId?: string | undefined;
  /** 1 when it stands instead of a page: its heading then takes the focus as a page's does. */
  level?: 1 | 2;
}

/** Something did not open: what happened, what to do, an id for support. */
export function ProblemState({ title, children, actions, traceLabel, traceId, level = 2 }: ProblemStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="problem" role="alert">
      <Icon name="error" size="large" />
      <div>
        <Heading {...(level === 1 && { id: 'page-title', tabIndex: -1 })} className="problem-title">{title}</Heading>
        {children}
        {actions && <div className="cluster problem-actions">{actions}</div>}
        {traceId && (
          <>
            <p className="meta">{traceLabel}</p>
            <code className="problem-trace">{traceId}</code>
          </>
        )}
      </div>
    </div>
  );
}
