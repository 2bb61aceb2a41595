import './avatar.css';

/** Initials on a soft disc; a sign beside the name, never instead of it. */
export function Avatar({ name, size = 'small' }: { name: string; size?: 'small' | 'large' }) {
  return <span className={`avatar avatar-${size}`} aria-hidden="true">{initials(name)}</span>;
}

function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return [parts[0], last].map((part) => part?.[0]?.toLocaleUpperCase() ?? '').join('');
}
