import type { NavItem } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../platform/session/use-session.js';
import { placesOf, type Place } from './nav.js';

const shortNames = {
  trainees: 'nav.traineesShort', environments: 'nav.environmentsShort', demonstrations: 'nav.demonstrationsShort', workLogs: 'nav.workLogsShort', users: 'nav.usersShort',
  catalogue: 'nav.catalogueShort', myPath: 'nav.myPathShort', myDiary: 'nav.myDiaryShort', myCertificates: 'nav.myCertificatesShort', myData: 'nav.myDataShort',
} as const;

/** The places of the signed-in user in words. */
export function useNavItems(): NavItem[] {
  const { t } = useTranslation('shell');
  const short = ({ id }: Place) => (id in shortNames ? t(shortNames[id as keyof typeof shortNames]) : undefined);
  return placesOf(useSession()).map((place) => {
    const shortLabel = short(place);
    return { id: place.id, label: t(`nav.${place.id}`), href: place.href, icon: place.icon, ...(shortLabel && { shortLabel }) };
  });
}
