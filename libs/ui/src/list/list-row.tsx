import type { ReactNode } from 'react';
import './list.css';

export interface ListRowProps {
  /** The first line, in bold when it is a name. */
  title: ReactNode;
  /** The second line. */
  detail?: ReactNode;
  /** A status, a date or a button at the end. */
  aside?: ReactNode;
  /** Before the text: an icon, a box, a DateTile. */
  lead?: ReactNode;
  /** 'text' for a sentence instead of a name. */
  weight?: 'name' | 'text';
}

/** One row of a short list under a section line; use inside <List>. */
export function ListRow({ title, detail, aside, lead, weight = 'name' }: ListRowProps) {
  return (
    <li className="list-row">
      {lead && <div className="list-lead">{lead}</div>}
      <div className="list-main">
        <div className={weight === 'name' ? 'list-title' : undefined}>{title}</div>
        {detail && <div className="meta">{detail}</div>}
      </div>
      {aside && <div className="list-aside">{aside}</div>}
    </li>
  );
}

export function List({ label, children }: { label?: string; children: ReactNode }) {
  return <ul className="list" aria-label={label}>{children}</ul>;
}

/** A day in light figures with its weekday under it; the words come ready: "18.11." and "ke". */
export function DateTile({ day, below, label }: { day: string; below: string; label?: string }) {
  return (
    <span className="date-tile">
      {label && <span className="sr-only">{label}</span>}
      <b aria-hidden={label ? true : undefined}>{day}</b>
      <span aria-hidden={label ? true : undefined}>{below}</span>
    </span>
  );
}
