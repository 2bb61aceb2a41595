import type { ReactNode } from 'react';
import { BottomBar } from './bottom-bar.js';
import { SideNav } from './side-nav.js';
import './shell.css';
import type { NavGroup, BottomBarItems } from './nav-items.js';

export interface AppShellProps {
  /** "Siirry sisältöön" */
  skipLabel: string;
  navLabel: string;
  groups: readonly NavGroup[];
  currentId: string | undefined;
  /** Logo as a link home; stands over the navigation, in the top bar on the phone. */
  logo: ReactNode;
  /** The sign alone, for the rail. */
  logoSign: ReactNode;
  /** Under the navigation: which project. */
  navFooter?: ReactNode;
  topBar: ReactNode;
  /** On the phone. */
  bottomBar?: BottomBarItems;
  footer?: ReactNode;
  /** Over everything: a service banner, no network. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: navigation 216 px, a rail of 64 px under 1181, five places at the bottom under 901. */
export function AppShell(props: AppShellProps) {
  const { skipLabel, navLabel, groups, currentId, logo, logoSign, navFooter, topBar, bottomBar, footer, banner, children } = props;
  return (
    <>
      <SkipLink label={skipLabel} />
      {banner}
      <div className="shell">
        <SideNav label={navLabel} groups={groups} currentId={currentId} logo={logo} logoSign={logoSign} footer={navFooter} />
        <header className="top-bar">
          <div className="top-bar-logo">{logo}</div>
          {topBar}
        </header>
        <main className="main" id="main" tabIndex={-1}>{children}</main>
        {footer && <footer className="foot">{footer}</footer>}
        {bottomBar && <BottomBar {...bottomBar} currentId={currentId} />}
      </div>
    </>
  );
}

/** First thing the keyboard meets. */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a className="skip-link" href={`#${target}`} onClick={(event) => { event.preventDefault(); document.getElementById(target)?.focus(); }}>{label}</a>
  );
}

/** A quiet line in the footer: demo data. */
export function Ribbon({ children, icon }: { children: ReactNode; icon?: ReactNode }) {
  return <span className="ribbon">{icon}{children}</span>;
}
