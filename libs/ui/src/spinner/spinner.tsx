import { Icon } from '../icon/icon.js';
import './spinner.css';

export interface SpinnerProps {
  /** Said to assistive technology and, unless hidden, shown beside the spinner. */
  label: string;
  isLabelHidden?: boolean;
}

/** The only thing that loops. For whole lists use Skeleton, inside a button its isLoading. */
export function Spinner({ label, isLabelHidden = false }: SpinnerProps) {
  return (
    <span className="spinner" role="status">
      <Icon name="spinner" size="small" className="spin" />
      <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
    </span>
  );
}
