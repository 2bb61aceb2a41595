import { PageHeader, type PageHeaderProps } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.js';

export interface PageProps extends Omit<PageHeaderProps, 'title'> {
  title: string;
  children: ReactNode;
}

/** Every page: its title in the window and as the one h1, which takes the focus when the page changes. */
export function Page({ title, children, ...head }: PageProps) {
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} {...head} />
      {children}
    </>
  );
}
