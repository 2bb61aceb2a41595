import { Icon } from '../icon/icon.js';
import './steps.css';
import './path.css';

export interface Step {
  id: string;
  label: string;
}

export interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** Index of the present step; equal to steps.length when all is done. */
  current: number;
  /** Keeps the words of done steps on the screen; on the phone they are left to assistive technology. */
  isAllShown?: boolean;
}

/** The path in one row: where we are in a task of a few steps. */
export function Steps({ label, steps, current, isAllShown = false }: StepsProps) {
  return (
    <ol className={isAllShown ? 'steps steps-all' : 'steps'} aria-label={label}>
      {steps.map(({ id, label: words }, index) => {
        const state = index < current ? 'done' : index === current ? 'now' : 'ahead';
        return (
          <li key={id} className={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={`station station-${state}`} aria-hidden="true">{state === 'done' ? <Icon name="check" size="small" /> : index + 1}</span>
            <span className="step-label">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
