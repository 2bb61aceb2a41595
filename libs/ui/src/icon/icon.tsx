import type { IconName } from './icon-names.js';
import './icon.css';

export interface IconProps {
  name: IconName;
  /** 'small' 16 px beside small text, 'medium' 18 px, 'large' 24 px. */
  size?: 'small' | 'medium' | 'large';
  className?: string;
}

/** A file of its own beside the program: the words can be read and pressed before the pictures have come. */
const pictures = new URL('./icons.svg', import.meta.url).href;

/** A picture beside words. It is always hidden from assistive technology: the words say it. */
export function Icon({ name, size = 'medium', className = '' }: IconProps) {
  return (
    <svg className={`icon icon-${size} ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`${pictures}#${name}`} />
    </svg>
  );
}
