import { Link } from 'react-aria-components/Link';
import { Icon } from '../icon/icon.js';
import type { BottomBarItems, NavItem } from './nav-items.js';
import './bottom-bar.css';

interface BottomBarProps extends BottomBarItems {
  currentId: string | undefined;
}

/** Up to five places under the thumb: two tabs, the primary action when there is one, two tabs. */
export function BottomBar({ label, items, primary, currentId }: BottomBarProps) {
  return (
    <nav className={primary ? 'bottom-bar bottom-bar-five' : 'bottom-bar'} aria-label={label}>
      {items.slice(0, 2).map((item) => <BottomLink key={item.id} item={item} isCurrent={item.id === currentId} />)}
      {primary && (
        <Link className="bottom-link bottom-primary" href={primary.href} aria-current={primary.id === currentId ? 'page' : undefined}>
          <span className="bottom-disc"><Icon name={primary.icon} size="large" /></span>
          {primary.shortLabel ?? primary.label}
        </Link>
      )}
      {items.slice(2, 4).map((item) => <BottomLink key={item.id} item={item} isCurrent={item.id === currentId} />)}
    </nav>
  );
}

function BottomLink({ item, isCurrent }: { item: NavItem; isCurrent: boolean }) {
  return (
    <Link className="bottom-link" href={item.href} aria-current={isCurrent ? 'page' : undefined}>
      <Icon name={item.icon} size="large" />
      {item.shortLabel ?? item.label}
    </Link>
  );
}
