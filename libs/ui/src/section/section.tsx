import { useId, type ReactNode } from 'react';
import './section.css';

export interface SectionHeaderProps {
  title: ReactNode;
  /** The count beside the title. */
  count?: ReactNode;
  /** A link or a small button at the end of the line. */
  action?: ReactNode;
  level?: 2 | 3;
  id?: string;
}

/** A section's title on its line. */
export function SectionHeader({ title, count, action, level = 2, id }: SectionHeaderProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="section-head">
      <Heading id={id}>{title}</Heading>
      {count !== undefined && <span className="section-count">{count}</span>}
      {action && <div className="section-action">{action}</div>}
    </div>
  );
}

export interface SectionProps extends Omit<SectionHeaderProps, 'id'> {
  id?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, children, ...head }: SectionProps) {
  const titleId = useId();
  return (
    <section className="section" id={id} aria-labelledby={titleId}>
      <SectionHeader {...head} id={titleId} />
      {children}
    </section>
  );
}
