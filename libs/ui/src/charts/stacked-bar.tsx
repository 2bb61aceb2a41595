import { Link } from 'react-aria-components/Link';
import './stacked-bar.css';

export interface StackedPart {
  id: string;
  label: string;
  /** Any unit; the shares are drawn from the sum. */
  value: number;
  /** As written in the key: "4" and "19,0 %". */
  valueText: string;
  shareText: string;
  /** Inside the bar when there is room: "19,0". */
  shortText?: string;
  href?: string;
}

export interface StackedBarProps {
  label: string;
  /** At most five parts, darkest first. */
  parts: readonly StackedPart[];
  /** A bracket over the first parts: "Myönteinen jatkopolku 47,6 %". */
  bracket?: { count: number; text: string };
}

/** Shares of one whole: a bar in one hue and a key that carries the figures. */
export function StackedBar({ label, parts, bracket }: StackedBarProps) {
  const sum = parts.reduce((total, part) => total + part.value, 0) || 1;
  const bracketShare = parts.slice(0, bracket?.count ?? 0).reduce((total, part) => total + part.value, 0) / sum;
  return (
    <figure className="stacked">
      {bracket && <div className="stacked-bracket"><span style={{ minWidth: `${bracketShare * 100}%` }}>{bracket.text}</span></div>}
      <div className="stacked-bar" aria-hidden="true">
        {parts.map((part, index) => part.value > 0 && (
          <i key={part.id} className={`shade-${5 - index}`} style={{ flexGrow: part.value }}>{part.shortText && <span>{part.shortText}</span>}</i>
        ))}
      </div>
      <ul className="stacked-key" aria-label={label}>
        {parts.map((part, index) => (
          <li key={part.id}>
            <i className={`shade-${5 - index}`} aria-hidden="true" />
            <span>{part.href ? <Link href={part.href} className="plain-link">{part.label}</Link> : part.label}</span>
            <span className="num">{part.valueText}</span>
            <span className="num muted">{part.shareText}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
