import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import { buttonClass, type ButtonLook } from './button-class.js';
import './button.css';

export interface LinkButtonProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'>, Omit<ButtonLook, 'isIconOnly'> {
  href: string;
  children: ReactNode;
  icon?: IconName;
  trailingIcon?: IconName;
}

/** A link that leads to the next step and looks like a button. */
export function LinkButton({ children, icon, trailingIcon, variant, size, isFull, className, ...rest }: LinkButtonProps) {
  return (
    <AriaLink {...rest} className={buttonClass({ variant, size, isFull, className })}>
      {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'medium'} />}
      <span className="button-label">{children}</span>
      {trailingIcon && <Icon name={trailingIcon} size={size === 'small' ? 'small' : 'medium'} />}
    </AriaLink>
  );
}
