import './ring.css';

export interface RingProps {
  value: number;
  total: number;
  /** 'small' 22 px for rows, 'large' 112 px with the figure inside. */
  size?: 'small' | 'large';
  /** Second line inside the large ring: "63 %". */
  detail?: string;
  /** Settled by a decision, whatever the figures say: marked with a check. */
  isConfirmed?: boolean;
  /** It has just changed: the arc draws itself once. */
  isChanged?: boolean;
  /** Text alternative of the large ring: "5 vaatimusta 8:sta on valmiina". The small one stands beside its figures and is silent. */
  label?: string;
}

/** Share that is ready. All ready, or confirmed, is filled with a check. Always with "5/8": inside the large one, after the small one (RingFigure). */
export function Ring({ value, total, size = 'small', detail, label, isConfirmed = false, isChanged = false }: RingProps) {
  const isFull = total > 0 && (isConfirmed || value >= total);
  if (size === 'large') {
    return (
      <span className={isChanged ? 'ring-box ring-changed' : 'ring-box'} role={label ? 'img' : undefined} aria-label={label}>
        <Arc value={value} total={total} diameter={112} stroke={7} />
        <span aria-hidden={label ? true : undefined}>{value}/{total}{detail && <small>{detail}</small>}</span>
        {isConfirmed && <span className="ring-mark"><FullRing /></span>}
      </span>
    );
  }
  return isFull ? <FullRing /> : <Arc value={value} total={total} diameter={22} stroke={3.4} />;
}

/** The small ring with its figures: what rows show. */
export function RingFigure({ value, total, label, isConfirmed = false }: Pick<RingProps, 'value' | 'total' | 'label' | 'isConfirmed'>) {
  return (
    <span className="ring-figure">
      <Ring value={value} total={total} isConfirmed={isConfirmed} />
      <span className="num" aria-hidden={label ? true : undefined}>{value}/{total}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}

function Arc({ value, total, diameter, stroke }: { value: number; total: number; diameter: number; stroke: number }) {
  const middle = diameter / 2;
  const radius = middle - stroke / 2;
  const round = 2 * Math.PI * radius;
  const share = total > 0 ? Math.min(value / total, 1) : 0;
  return (
    <svg className="ring" width={diameter} height={diameter} viewBox={`0 0 ${diameter} ${diameter}`} aria-hidden="true">
      <circle className="ring-track" cx={middle} cy={middle} r={radius} strokeWidth={stroke} />
      {share > 0 && (
        <circle className="ring-arc" cx={middle} cy={middle} r={radius} strokeWidth={stroke} strokeDasharray={`${(share * round).toFixed(1)} ${round.toFixed(1)}`} transform={`rotate(-90 ${middle} ${middle})`} />
      )}
    </svg>
  );
}

function FullRing() {
  return (
    <svg className="ring" width={22} height={22} viewBox="0 0 20 20" aria-hidden="true">
      <circle className="ring-fill" cx="10" cy="10" r="10" />
      <path className="ring-check" d="M5.8 10.3l2.9 2.9 5.6-6" />
    </svg>
  );
}
