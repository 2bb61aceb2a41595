import { Outlet, useRouterState } from '@tanstack/react-router';
import { AppShell, keepFocus, Link, Logo } from '@valopolku/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationPanel } from '../../areas/desk/notifications/notification-panel.js';
import { paths } from '../../platform/paths.js';
import { homeOf } from '../../platform/session/home.js';
import { can, useSession } from '../../platform/session/use-session.js';
import { LogWorkOpening } from './log-work-opening.js';
import { placeOf } from './nav.js';
import { Part } from '../../platform/page/part.js';
import { ServiceBanner } from '../../platform/page/service-banner.js';
import { ShellFooter } from './shell-footer.js';
import { TopBar } from './top-bar.js';
import { useBottomBar } from './use-bottom-bar.js';
import { useNavItems } from './use-nav-items.js';

/** The frame of every signed-in page: where one can go, who one is, how to log work. */
export function Shell() {
  const { t } = useTranslation(['shell', 'common']);
  const session = useSession();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const isArrival = useRouterState({ select: ({ location }) => location.state.isArrival === true });
  const items = useNavItems();
  useEffect(keepFocus, []);
  const bottomBar = useBottomBar(items);
  return (
    <AppShell
      skipLabel={t('skip')}
      navLabel={t('mainMenu')}
      groups={[{ id: 'main', items }]}
      currentId={placeOf(pathname, items as Parameters<typeof placeOf>[1])}
      logo={<Link href={paths.home} className="plain-link"><Logo name={t('common:productName')} /></Link>}
      logoSign={<Link href={paths.home} className="plain-link"><Logo name={t('home')} isNameHidden /></Link>}
      topBar={<TopBar />}
      bottomBar={bottomBar}
      footer={<ShellFooter />}
      banner={<ServiceBanner />}
    >
      {(pathname === homeOf(session) || isArrival) && <Part resetKey={pathname}><NotificationPanel /></Part>}
      <Outlet />
      {can(session, 'workLog.create') && <Part resetKey={pathname}><LogWorkOpening /></Part>}
    </AppShell>
  );
}
