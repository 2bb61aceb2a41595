import './dots.css';

export type Dot = 'full' | 'half' | 'hollow' | 'missing';

export interface DotsProps {
  dots: readonly Dot[];
  /** Text alternative: "3 merkintää, 3 itsenäisesti". Without it the dots are decoration beside words. */
  label?: string;
}

/** One dot per piece of evidence. */
export function Dots({ dots, label }: DotsProps) {
  return (
    <span className="dots" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      {dots.map((dot, index) => <i key={index} className={`dot dot-${dot}`} />)}
    </span>
  );
}
