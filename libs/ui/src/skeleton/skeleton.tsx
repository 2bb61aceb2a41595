import { useEffect, useState } from 'react';
import './skeleton.css';

export interface SkeletonProps {
  /** Said once to assistive technology: "Ladataan". */
  label: string;
  rows?: number;
  /** Relative widths of the bars in a row, as fractions of the row: [0.2, 0.1, 0.4]. */
  columns?: readonly number[];
  /** Milliseconds before anything shows: what is quick must not flash. */
  delay?: number;
}

/** The shape of what comes, still, after 300 ms. */
export function Skeleton({ label, rows = 5, columns = [0.24, 0.12, 0.4], delay = 300 }: SkeletonProps) {
  const [isShown, setShown] = useState(delay === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return (
    <div className="skeleton" role="status" data-shown={isShown || undefined}>
      <span className="sr-only">{isShown ? label : ''}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div className="skeleton-row" key={row} aria-hidden="true">
          {columns.map((width, column) => <i key={column} style={{ width: `${Math.round(width * 100)}%` }} />)}
        </div>
      ))}
    </div>
  );
}
