import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import './goal-bar.css';

export interface GoalBarProps {
  /** "58" and "80" as written; the shares draw the bar. */
  value: string;
  goal: string;
  label: string;
  href?: string;
  /** 0–1 of the goal reached. */
  share: number;
  /** 0–1: where one should be by today; a vertical line. */
  expected?: number;
  /** A Status in words: ahead, behind. */
  status?: ReactNode;
}

/** One goal: figure, bar, link, and ahead or behind in words. */
export function GoalBar({ value, goal, label, href, share, expected, status }: GoalBarProps) {
  return (
    <div className="goal">
      <div className="goal-figures"><b>{value}</b><span>/ {goal}</span></div>
      <ProgressBar share={share} expected={expected} />
      <div className="goal-label">{href ? <Link href={href}>{label}</Link> : label}</div>
      {status && <div className="goal-status">{status}</div>}
    </div>
  );
}

/** The bar alone; decorative, words stand beside it. */
export function ProgressBar({ share, expected }: { share: number; expected?: number }) {
  return (
    <div className="goal-track" aria-hidden="true">
      <i style={{ width: percent(share) }} />
      {expected !== undefined && <u style={{ left: percent(expected) }} />}
    </div>
  );
}

function percent(share: number): string {
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(1)}%`;
}
