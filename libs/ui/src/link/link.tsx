import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  href: string;
  children: ReactNode;
  className?: string;
}

/** A link inside the app: the router given to UiProvider takes it over, a new tab still works. Its words make sense alone. */
export function Link({ className = 'link', ...props }: LinkProps) {
  return <AriaLink {...props} className={className} />;
}
