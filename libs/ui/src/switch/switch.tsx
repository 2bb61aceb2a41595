import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import './switch.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  description?: ReactNode;
}

/** On or off, in effect at once. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="switch-track" aria-hidden="true"><span className="switch-knob" /></span>
      <span className="switch-text">
        {children}
        {description && <small>{description}</small>}
      </span>
    </AriaSwitch>
  );
}
