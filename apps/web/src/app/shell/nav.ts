import type { SessionResponse } from '@valopolku/contracts';
import type { IconName } from '@valopolku/ui';
import { paths } from '../../platform/paths.js';
import { can } from '../../platform/session/use-session.js';

export type PlaceId =
  | 'myDay' | 'trainees' | 'environments' | 'demonstrations' | 'workLogs' | 'overview' | 'users' | 'catalogue' | 'projects' | 'feedback' | 'myPath' | 'myDiary' | 'myCertificates' | 'myData';

export interface Place {
  id: PlaceId;
  href: string;
  icon: IconName;
}

interface Rule extends Place {
  isFor: (session: SessionResponse) => boolean;
}

const isTrainee = (session: SessionResponse) => can(session, 'myPath.read');

/** All places in the order of the navigation, each with those it is for. */
const places: readonly Rule[] = [
  { id: 'myDay', href: paths.myDay, icon: 'sun', isFor: (s) => can(s, 'myDay.read') },
  { id: 'overview', href: paths.overview, icon: 'bars', isFor: (s) => s.roles.includes('manager') },
  { id: 'trainees', href: paths.trainees(), icon: 'users', isFor: (s) => can(s, 'trainee.list') },
  { id: 'environments', href: paths.environments(), icon: 'pin', isFor: (s) => can(s, 'environment.list') && !s.roles.every((role) => role === 'admin') },
  { id: 'demonstrations', href: paths.demonstrations(), icon: 'clipboard-check', isFor: (s) => can(s, 'demonstration.list') && !isTrainee(s) },
  { id: 'workLogs', href: paths.workLogs(), icon: 'notebook', isFor: (s) => can(s, 'workLog.list') && !isTrainee(s) },
  { id: 'overview', href: paths.overview, icon: 'bars', isFor: (s) => can(s, 'statistics.read') && !s.roles.includes('manager') },
  { id: 'users', href: paths.users, icon: 'user', isFor: (s) => can(s, 'user.read') },
  { id: 'projects', href: paths.projects, icon: 'file', isFor: (s) => can(s, 'project.change') || can(s, 'report.read') },
  { id: 'catalogue', href: paths.catalogue, icon: 'book', isFor: (s) => can(s, 'catalogue.read') },
  { id: 'feedback', href: paths.feedbackMessages, icon: 'comment', isFor: (s) => can(s, 'feedbackMessage.list') },
  { id: 'myPath', href: paths.myPath, icon: 'path', isFor: isTrainee },
  { id: 'myDiary', href: paths.myDiary, icon: 'notebook', isFor: isTrainee },
  { id: 'myCertificates', href: paths.myCertificates, icon: 'certificate', isFor: isTrainee },
  { id: 'myData', href: paths.myData, icon: 'shield', isFor: isTrainee },
];

/** Where this user can go. */
export function placesOf(session: SessionResponse): Place[] {
  return places.filter((place) => place.isFor(session));
}

/** What is nearest to the thumb of those who log no work: figures and people before papers. */
const nearest: readonly PlaceId[] = ['overview', 'users', 'trainees', 'environments', 'projects', 'catalogue', 'feedback'];
const tabCount = 4;

/** The places that a phone shows at the bottom: the first ones of those who log work, else the nearest. */
export function tabsOf<P extends { id: string }>(all: readonly P[], isLogging: boolean): P[] {
  const wanted = isLogging ? all : nearest.flatMap((id) => all.filter((place) => place.id === id));
  return wanted.slice(0, tabCount);
}

/** The place that an address belongs to; a trainee's page belongs to the trainees. */
export function placeOf(pathname: string, all: readonly Place[]): PlaceId | undefined {
  if (pathname.startsWith('/coaching-periods/')) return 'trainees';
  const inside = all.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return inside.sort((a, b) => b.href.length - a.href.length)[0]?.id;
}
