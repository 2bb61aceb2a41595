import { Link } from 'react-aria-components/Link';
import './bar-list.css';

export interface BarListRow {
  id: string;
  label: string;
  value: number;
  /** As written at the end of the row: "81 · 84,4 %". */
  text: string;
  href?: string;
  /** A category that is not one of the kind (not reached, unknown): paler. */
  isAside?: boolean;
}

export interface BarListProps {
  label: string;
  rows: readonly BarListRow[];
  /** Length of the full bar; the largest value unless told. */
  max?: number;
}

/** A few amounts as lying bars in one hue; the figures stand as text. */
export function BarList({ label, rows, max }: BarListProps) {
  const full = max ?? Math.max(1, ...rows.map((row) => row.value));
  return (
    <ul className="bars" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <span className="bars-label">{row.href ? <Link href={row.href} className="plain-link">{row.label}</Link> : row.label}</span>
          <span className="bars-track" aria-hidden="true"><i className={row.isAside ? 'bars-aside' : undefined} style={{ width: `${(row.value / full) * 100}%` }} /></span>
          <span className="bars-value">{row.text}</span>
        </li>
      ))}
    </ul>
  );
}
