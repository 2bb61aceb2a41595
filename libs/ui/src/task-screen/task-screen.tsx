import type { ReactNode } from 'react';
import { PlainIconButton } from '../button/plain-icon-button.js';
import './task-screen.css';

export interface TaskScreenProps {
  title: string;
  /** A step back, or out of the task. */
  onBack: () => void;
  backLabel: string;
  /** A cross at the first step, an arrow after it. */
  backIcon?: 'x' | 'arrow-left';
  /** Where we are: Steps. */
  steps?: ReactNode;
  /** Over the title: no network. */
  banner?: ReactNode;
  children: ReactNode;
  /** The one action, fixed to the bottom. */
  footer: ReactNode;
}

/** A task of a few steps as a screen of its own, for the phone; 560 px wide at most. */
export function TaskScreen({ title, onBack, backLabel, backIcon = 'x', steps, banner, children, footer }: TaskScreenProps) {
  return (
    <div className="task-screen">
      <header className="task-screen-top">
        {banner}
        <div className="task-screen-head">
          <PlainIconButton icon={backIcon} label={backLabel} onPress={onBack} />
          <h1 id="page-title" tabIndex={-1}>{title}</h1>
        </div>
      </header>
      {steps && <div className="task-screen-steps">{steps}</div>}
      <main id="main" className="task-screen-main" tabIndex={-1}>{children}</main>
      <footer className="task-screen-foot">{footer}</footer>
    </div>
  );
}
