import './logo.css';

export interface LogoProps {
  /** The product's name beside the sign. */
  name: string;
  size?: 'medium' | 'large';
  /** The sign alone; the name stays for assistive technology. */
  isNameHidden?: boolean;
}

/** A path that rises to a light. */
export function Logo({ name, size = 'medium', isNameHidden = false }: LogoProps) {
  return (
    <span className={`logo logo-${size}`}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path className="logo-path" d="M4 24c7.5 0 10.5-3 10.5-8.200S17 8.4 21.5 8" />
        <circle className="logo-start" cx="4.6" cy="23.9" r="2.3" />
        <circle className="logo-light" cx="22" cy="7.5" r="5" />
      </svg>
      <span className={isNameHidden ? 'sr-only' : 'logo-name'}>{name}</span>
    </span>
  );
}
