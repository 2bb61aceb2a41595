import { Link } from 'react-aria-components/Link';
import { Icon } from '../icon/icon.js';
import type { NavItem } from './app-shell.js';
import './bottom-bar.css';

interface BottomBarProps {
  label: string;
  items: readonly NavItem[];
  primary: NavItem;
  currentId: string | undefined;
}

/** Five places under the thumb: two tabs, the primary action, two tabs. */
export function BottomBar({ label, items, primary, currentId }: BottomBarProps) {
  return (
    <nav className="bottom-bar" aria-label={label}>
      {items.slice(0, 2).map((item) => <BottomLink key={item.id} item={item} isCurrent={item.id === currentId} />)}
      <Link className="bottom-link bottom-primary" href={primary.href} aria-current={primary.id === currentId ? 'page' : undefined}>
        <span className="bottom-disc"><Icon name={primary.icon} size="large" /></span>
        {primary.shortLabel ?? primary.label}
      </Link>
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
