import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { Icon } from '../icon/icon.js';
import { useMediaQuery } from '../media-query/use-media-query.js';
import { WithTooltip } from '../tooltip/with-tooltip.js';
import type { NavGroup, NavItem } from './nav-items.js';
import './side-nav.css';

const rail = '(min-width: 901px) and (max-width: 1180px)';

interface SideNavProps {
  label: string;
  groups: readonly NavGroup[];
  currentId: string | undefined;
  logo: ReactNode;
  logoSign: ReactNode;
  footer: ReactNode;
}

export function SideNav({ label, groups, currentId, logo, logoSign, footer }: SideNavProps) {
  const isRail = useMediaQuery(rail);
  return (
    <div className="side"><div className="side-stay">
      <div className="side-logo">{isRail ? logoSign : logo}</div>
      <nav aria-label={label} className="side-nav">
        {groups.map((group) => (
          <div className="side-group" key={group.id}>
            {group.label && <div className="side-heading" id={`side-${group.id}`}>{group.label}</div>}
            <ul aria-labelledby={group.label ? `side-${group.id}` : undefined}>
              {group.items.map((item) => <li key={item.id}><SideLink item={item} isCurrent={item.id === currentId} isRail={isRail} /></li>)}
            </ul>
          </div>
        ))}
      </nav>
      {footer && <div className="side-footer">{footer}</div>}
    </div></div>
  );
}

function SideLink({ item, isCurrent, isRail }: { item: NavItem; isCurrent: boolean; isRail: boolean }) {
  return (
    <WithTooltip text={item.label} placement="right" isDisabled={!isRail}>
      <Link className="side-link" href={item.href} aria-current={isCurrent ? 'page' : undefined}>
        <Icon name={item.icon} />
        <span className="side-label">{item.label}</span>{' '}
        {item.count !== undefined && <span className="side-count">{item.count}</span>}
      </Link>
    </WithTooltip>
  );
}
