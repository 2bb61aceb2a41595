import './mini-path.css';

export interface MiniPathProps {
  /** The station where one is, 1–3; 4 when the whole path is walked. */
  station: 1 | 2 | 3 | 4;
  /** Share of the way from this station to the next, 0–1. */
  progress?: number;
  /** Danger colour; say it in words beside. */
  isLate?: boolean;
  /** Text alternative; leave out when words stand beside it. */
  label?: string;
}

const stops = [6, 29, 52];

/** The path as one line of 58 px for rows of a table or a list. */
export function MiniPath({ station, progress = 0, isLate = false, label }: MiniPathProps) {
  const from = stops[station - 1] ?? 52;
  const to = stops[station] ?? 52;
  const walked = from + (to - from) * Math.min(Math.max(progress, 0), 1);
  return (
    <svg className={isLate ? 'mini-path mini-path-late' : 'mini-path'} viewBox="0 0 58 12" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      <path className="mini-path-ahead" d="M6 6H52" />
      <path className="mini-path-done" d={`M6 6H${walked.toFixed(1)}`} />
      {stops.map((x, index) => {
        const isPast = index + 1 < station;
        const isHere = index + 1 === station;
        return <circle key={x} className={isPast ? 'mini-path-past' : isHere ? 'mini-path-here' : 'mini-path-later'} cx={x} cy={6} r={isPast || isHere ? 4.2 : 3.6} />;
      })}
    </svg>
  );
}
