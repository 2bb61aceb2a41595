import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import './stepper.css';

export interface StepperProps {
  /** Name of the value: "Kuinka kauan?" */
  label: string;
  value: number;
  onChange: (value: number) => void;
  step: number;
  min: number;
  max: number;
  /** The value in words: "3 t 30 min". */
  format: (value: number) => string;
  lessLabel: string;
  moreLabel: string;
}

/** A number by big buttons, for wet hands. */
export function Stepper({ label, value, onChange, step, min, max, format, lessLabel, moreLabel }: StepperProps) {
  return (
    <div className="stepper" role="group" aria-label={label}>
      <Button className="stepper-button" aria-label={lessLabel} isDisabled={value <= min} onPress={() => onChange(Math.max(min, value - step))}><Icon name="minus" size="large" /></Button>
      <output aria-live="polite">{format(value)}</output>
      <Button className="stepper-button" aria-label={moreLabel} isDisabled={value >= max} onPress={() => onChange(Math.min(max, value + step))}><Icon name="plus" size="large" /></Button>
    </div>
  );
}
