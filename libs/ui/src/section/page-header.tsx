import type { ReactNode } from 'react';
import './section.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** One line under the title. */
  lead?: ReactNode;
  /** Breadcrumbs. */
  above?: ReactNode;
  /** Buttons on the right; below on the phone. */
  actions?: ReactNode;
}

/** Top of a page: its one h1, which takes the focus when the page changes (tabIndex −1, id "page-title"). */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  return (
    <header className="page-head">
      <div className="page-head-text">
        {above}
        <h1 id="page-title" tabIndex={-1}>{title}</h1>
        {lead && <div className="page-lead">{lead}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
