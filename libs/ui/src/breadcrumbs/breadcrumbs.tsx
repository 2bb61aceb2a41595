import { Fragment } from 'react';
import { Link } from 'react-aria-components/Link';
import { Icon } from '../icon/icon.js';
import './breadcrumbs.css';

export interface Crumb {
  label: string;
  href?: string;
}

/** The way back up; the last one is where we are or the view we came from. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.href ?? `${index} ${crumb.label}`}>
            {index > 0 && <li aria-hidden="true"><Icon name="chevron-right" size="small" /></li>}
            <li>{crumb.href ? <Link href={crumb.href}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
