import { useRouterState } from '@tanstack/react-router';
import { phone, useMediaQuery } from '@valopolku/ui';
import { paths } from '../paths.js';

/**
 * The way to log work, for one person or anyone: a screen of its own on the phone, a dialog over the present page on a wide screen.
 */
export function useLogWorkHref(): (coachingPeriodId?: string) => string {
  const isPhone = useMediaQuery(phone);
  const here = useRouterState({ select: ({ location }) => location.href });
  return (coachingPeriodId) => {
    if (isPhone) return paths.logWork(coachingPeriodId);
    const url = new URL(here, window.location.origin);
    url.searchParams.set('logWork', coachingPeriodId ?? 'new');
    return `${url.pathname}${url.search}`;
  };
}
