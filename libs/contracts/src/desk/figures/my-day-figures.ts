import type { MyDayResponse, PersonToday } from '../my-day.js';
import { link, type LinkedFigure } from './list-link.js';

/** Lists behind the figures of My day: whoever stands in, and referrals near that no coach has taken, are in both. */
export const MY_DAY_LINKS = {
  toConfirm: link('workLogs', { confirmed: 'waiting' }),
  news: link('coachingPeriods', { waiting: 'newsNotAsked', status: 'open', caseload: 'team' }),
  late: link('coachingPeriods', { waiting: 'late', status: 'open', caseload: 'team' }),
  demonstrations: link('demonstrations', { when: 'soon' }),
  referrals: link('coachingPeriods', { waiting: 'newReferral', status: 'open', caseload: 'team' }),
} as const;
export type MyDayFigure = keyof typeof MY_DAY_LINKS;

/** Entries of one person that wait for the caller. */
export const entriesToConfirm = ({ coachingPeriodId }: Pick<PersonToday, 'coachingPeriodId'>) => link('workLogs', { coachingPeriod: coachingPeriodId, confirmed: 'waiting' });

/** Every count of My day that opens a list. Staff have no people of their own: the screen shows them the first and the places. */
export function myDayFigures(day: MyDayResponse): LinkedFigure[] {
  const counts: Readonly<Record<MyDayFigure, number>> = {
    toConfirm: day.toConfirmTotal, news: day.newsNotAsked.length, late: day.late.length, demonstrations: day.demonstrations.length, referrals: day.referrals.length,
  };
  const own = (Object.keys(MY_DAY_LINKS) as MyDayFigure[]).map((id): LinkedFigure => ({ id, count: counts[id], counts: 'rows', link: MY_DAY_LINKS[id] }));
  const people = day.places.flatMap((place) => place.people);
  return [...own, ...people.map((person): LinkedFigure => ({ id: `toConfirm.${person.coachingPeriodId}`, count: person.unconfirmedLogs, counts: 'rows', link: entriesToConfirm(person) }))];
}
