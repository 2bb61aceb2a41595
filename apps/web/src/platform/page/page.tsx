import { PageHeader, type PageHeaderProps } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.js';

export interface PageProps extends Omit<PageHeaderProps, 'title'> {
  title: string;
  /** What the window is called where the heading names a person, or a place where people are: history and shared screens show it. */
  windowTitle?: string;
  children: ReactNode;
}

/** Every page: its title in the window and as the one h1, which takes the focus when the page changes. */
export function Page({ title, windowTitle = title, children, ...head }: PageProps) {
  usePageTitle(windowTitle);
  return (
    <>
      <PageHeader title={title} {...head} />
      {children}
    </>
  );
}
