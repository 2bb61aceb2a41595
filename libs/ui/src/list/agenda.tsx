import type { ReactNode } from 'react';
import './agenda.css';

export interface AgendaItemProps {
  /** "8.00–11.30"; when no item has a time, the column for it goes. */
  time?: string;
  title: ReactNode;
  /** Beside the title: place, room. */
  detail?: ReactNode;
  state?: 'past' | 'now' | 'later';
  /** Words for assistive technology when it is going on: "nyt". */
  nowLabel?: string;
  children?: ReactNode;
}

/** The day by time and place; use AgendaItem inside. */
export function Agenda({ label, children }: { label: string; children: ReactNode }) {
  return <ol className="agenda" aria-label={label}>{children}</ol>;
}

export function AgendaItem({ time, title, detail, state = 'later', nowLabel, children }: AgendaItemProps) {
  return (
    <li className={`agenda-item agenda-${state}`}>
      {(time || nowLabel) && <div className="agenda-time">{time}{state === 'now' && nowLabel && <span className={time ? 'sr-only' : undefined}>{time && ', '}{nowLabel}</span>}</div>}
      <div className="agenda-body">
        <div className="agenda-place"><h3>{title}</h3>{detail && <span className="meta">{detail}</span>}</div>
        <div className="agenda-rows">{children}</div>
      </div>
    </li>
  );
}

export interface AgendaRowProps {
  name: ReactNode;
  /** MiniPath and days. */
  sign?: ReactNode;
  text?: ReactNode;
  action?: ReactNode;
}

/** One person in a place: name · path · what next · action. */
export function AgendaRow({ name, sign, text, action }: AgendaRowProps) {
  return (
    <div className="agenda-row">
      <span className="agenda-name">{name}</span>
      <span className="agenda-sign">{sign}</span>
      <span className="agenda-text">{text}</span>
      <span className="agenda-action">{action}</span>
    </div>
  );
}
