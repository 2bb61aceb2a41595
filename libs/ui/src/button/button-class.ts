export type ButtonVariant = 'primary' | 'ordinary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  isFull?: boolean;
  isIconOnly?: boolean;
  className?: string;
}

/** The class names of a button, for links of a router that must look like one. */
export function buttonClass({ variant = 'ordinary', size = 'medium', isFull, isIconOnly, className }: ButtonLook = {}): string {
  const names = ['button', `button-${variant}`, `button-${size}`];
  if (isFull) names.push('button-full');
  if (isIconOnly) names.push('button-icon');
  if (className) names.push(className);
  return names.join(' ');
}
