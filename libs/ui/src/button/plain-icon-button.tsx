import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import { buttonClass, type ButtonSize } from './button-class.js';
import './button.css';

export interface PlainIconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  icon: IconName;
  /** The name, read to assistive technology. */
  label: string;
  size?: ButtonSize;
  /** A small number on the corner; say it in the label too. */
  badge?: number;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a sign that everybody knows, × or ←. Others have their name as a tooltip: `IconButton`. */
export function PlainIconButton({ icon, label, size, badge, className, ...rest }: PlainIconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={buttonClass({ size, className, isIconOnly: true })}>
      <Icon name={icon} size={size === 'small' ? 'small' : 'medium'} />
      {badge ? <b className="button-badge" aria-hidden="true">{badge}</b> : null}
    </AriaButton>
  );
}
