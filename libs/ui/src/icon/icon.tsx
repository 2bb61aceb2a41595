import { iconPaths, type IconName } from './icon-paths.js';
import './icon.css';

export interface IconProps {
  name: IconName;
  /** 'small' 16 px beside small text, 'medium' 18 px, 'large' 24 px. */
  size?: 'small' | 'medium' | 'large';
  className?: string;
}

/** A picture beside words. It is always hidden from assistive technology: the words say it. */
export function Icon({ name, size = 'medium', className = '' }: IconProps) {
  return (
    <svg className={`icon icon-${size} ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
