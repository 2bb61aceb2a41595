import './marks.css';

/** Covers all, some or none of what the column asks. The label is its text alternative. */
export function Mark({ kind, label }: { kind: 'full' | 'half' | 'none'; label: string }) {
  return <span className={`mark mark-${kind}`} role="img" aria-label={label} />;
}

/** Places in use as small bars with "3/4"; many places as figures only. */
export function Capacity({ used, total, label }: { used: number; total: number; label: string }) {
  const isDrawn = total <= 8;
  return (
    <span className="capacity">
      {isDrawn && (
        <span className="capacity-bars" aria-hidden="true">
          {Array.from({ length: Math.max(total, used) }, (_, index) => <i key={index} className={index < used ? 'capacity-used' : undefined} />)}
        </span>
      )}
      <span className="num" aria-hidden="true">{used}/{total}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
