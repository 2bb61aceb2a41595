import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import './tabs.css';

export interface TabLink {
  id: string;
  label: string;
  href: string;
  count?: ReactNode;
}

export interface TabLinksProps {
  /** Name of the navigation: "Osiot". */
  label: string;
  tabs: readonly TabLink[];
  currentId: string;
  /** At the end of the row, for example "Tallenna näkymä". */
  after?: ReactNode;
}

/** Sections or views that have an address. Scrolls sideways on the phone with the current one in sight. */
export function TabLinks({ label, tabs, currentId, after }: TabLinksProps) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = row.current;
    const current = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [currentId]);
  return (
    <nav className="tabs" aria-label={label} ref={row}>
      {tabs.map((tab) => (
        <Link key={tab.id} className="tab" href={tab.href} aria-current={tab.id === currentId ? 'page' : undefined}>
          <span className="tab-text" data-text={tab.label}>{tab.label}</span>{' '}
          {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
        </Link>
      ))}
      {after}
    </nav>
  );
}
