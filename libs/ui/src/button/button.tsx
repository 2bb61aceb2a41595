import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import { buttonClass, type ButtonLook } from './button-class.js';
import '../spinner/spinner.css';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'>, Omit<ButtonLook, 'isIconOnly'> {
  children: ReactNode;
  icon?: IconName;
  trailingIcon?: IconName;
  /** Shows a spinner left of the words, ignores presses, keeps the width and the focus. */
  isLoading?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** One primary button per view; the words say what happens and to how many. */
export function Button(props: ButtonProps) {
  const { children, icon, trailingIcon, isLoading = false, variant, size, isFull, className, ...rest } = props;
  const names = buttonClass({ variant, size, isFull, className });
  return (
    <AriaButton {...rest} isPending={isLoading} className={isLoading && !icon ? `${names} button-tight` : names}>
      {isLoading ? <Icon name="spinner" size="small" className="spin" /> : icon && <Icon name={icon} size={iconSize(size)} />}
      <span className="button-label">{children}</span>
      {trailingIcon && <Icon name={trailingIcon} size={iconSize(size)} />}
    </AriaButton>
  );
}

function iconSize(size: ButtonLook['size']): 'small' | 'medium' {
  return size === 'small' ? 'small' : 'medium';
}
