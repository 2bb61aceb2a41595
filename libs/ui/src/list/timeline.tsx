import type { ReactNode } from 'react';
import './timeline.css';

export interface TimelineItem {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** A step forward on the path: drawn in light. */
  isMilestone?: boolean;
}

/** What happened, newest first, on a line. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ id, title, detail, isMilestone }) => (
        <li key={id} className={isMilestone ? 'timeline-milestone' : undefined}>
          <div className="list-title">{title}</div>
          {detail && <div className="meta">{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
