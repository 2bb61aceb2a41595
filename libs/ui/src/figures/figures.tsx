import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import './figures.css';

export interface Figure {
  id: string;
  value: ReactNode;
  label: string;
  /** One line of explanation. */
  detail?: ReactNode;
  /** The list behind the number; without it the figure is only read. */
  href?: string;
}

export interface FiguresProps {
  /** Name of the group: "Mikä odottaa". */
  label: string;
  figures: readonly Figure[];
}

/** Counts that lead somewhere: a light figure, a link, one line. */
export function Figures({ label, figures }: FiguresProps) {
  return (
    <ul className="figures" aria-label={label}>
      {figures.map(({ id, value, label: words, detail, href }) => {
        const content = (
          <>
            <b>{value}</b>{' '}
            <span className="figure-label">{words}</span>{' '}
            {detail && <span className="figure-detail">{detail}</span>}
          </>
        );
        return <li key={id}>{href ? <Link className="figure-link" href={href}>{content}</Link> : <div className="figure-link">{content}</div>}</li>;
      })}
    </ul>
  );
}
