import type { NewReferral, NextStep, PersonWaiting, PlaceToday, Reference } from '@valopolku/contracts';
import { drift, isDayKnown, movedEnd, newsNotAskedDays, newsSince, stepOn, traineeName, type Actor, type LocalizedText, type NewsFacts, type PlainDate } from '@valopolku/domain';
import type { PlacesService } from '../../case/trainees/trainees.public.js';
import type { OwnCaseRow } from './own-cases.query.js';
import type { PlacedTodayRow } from './places-today.query.js';

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;

/** As the contract allows, and as many as the query reads: a count is the length of its list. */
const LIMIT = 1000;

interface Window {
  daysLeft: number;
  daysLate: number;
}

function windowOf(endsOn: PlainDate | null, today: PlainDate): Window | null {
  return endsOn === null ? null : drift({ startsOn: endsOn, endsOn }, today);
}

/** Whose person it is when it is not the caller's own. */
function deputyFor({ deputisesFor }: Actor, { coachId: id, coachName: name }: Pick<OwnCaseRow, 'coachId' | 'coachName'>): Reference | null {
  return id !== null && name !== null && deputisesFor.includes(id) ? { id, name } : null;
}

function nextStepOn({ nextStep, nextStepDue, placedFrom, placedUntil }: OwnCaseRow | PlacedTodayRow, today: PlainDate): NextStep {
  const { code, on } = stepOn({ code: nextStep, on: nextStepDue, placedFrom, placedUntil }, today);
  return { code, due: on };
}

export function presentPlaces(actor: Actor, rows: readonly PlacedTodayRow[], waiting: ReadonlyMap<string, number>, today: PlainDate, guard: PlacesService): PlaceToday[] {
  const places = new Map<string, PlaceToday>();
  for (const row of rows) {
    const { environmentId: id, environmentName: name, coachingPeriodId, traineeId, phase } = row;
    const [environment, municipality] = [guard.proved(row, { id, name }), guard.proved(row, text(row.municipalityName))];
    if (environment === null || municipality === null) continue;
    const place = places.get(id) ?? { environment, municipality, people: [] };
    const window = row.isTeam ? windowOf(row.windowEndsOn, today) : null;
    place.people.push({
      coachingPeriodId, traineeId, name: traineeName(row), phase, unconfirmedLogs: waiting.get(coachingPeriodId) ?? 0,
      daysLeft: window && window.daysLeft - window.daysLate,
      nextStep: row.isTeam ? nextStepOn(row, today) : null,
      deputyFor: deputyFor(actor, row),
      areDaysKnown: isDayKnown(row),
    });
    places.set(id, place);
  }
  return [...places.values()];
}

/** News not asked for seven days or more, the longest first: it is we who have not asked. */
export function presentNewsNotAsked(actor: Actor, rows: readonly OwnCaseRow[], today: PlainDate): PersonWaiting[] {
  const waiting = rows.flatMap((row) => {
    const days = newsNotAskedDays(newsFacts(row), today);
    return days === null ? [] : [person(actor, row, days, newsSince(newsFacts(row)), today)];
  });
  return waiting.sort(byDays).slice(0, LIMIT);
}

/** Phases past their window, the longest first; one that was late before a pause is late in it too. */
export function presentLate(actor: Actor, rows: readonly OwnCaseRow[], today: PlainDate): PersonWaiting[] {
  const late = rows.flatMap((row) => {
    const endsOn = movedEnd(row.windowEndsOn, row, today);
    const days = windowOf(endsOn, today)?.daysLate ?? 0;
    return days > 0 ? [person(actor, row, days, endsOn, today)] : [];
  });
  return late.sort(byDays).slice(0, LIMIT);
}

export function presentReferrals(actor: Actor, rows: readonly OwnCaseRow[], guard: PlacesService): NewReferral[] {
  const referred = rows.filter((row) => row.phase === 'referred').sort((a, b) => (a.referredOn < b.referredOn ? -1 : 1));
  return referred.slice(0, LIMIT).map((row) => ({
    coachingPeriodId: row.coachingPeriodId,
    traineeId: row.traineeId,
    name: traineeName(row),
    municipality: guard.proved(row, { id: row.municipalityCode, code: row.municipalityCode, name: text(row.municipalityName) }),
    field: { id: row.fieldId, code: row.fieldCode, name: text(row.fieldName) },
    source: row.referralSource,
    date: row.referredOn,
    // Words may name a place.
    wish: guard.proved(row, row.referralNote),
    deputyFor: deputyFor(actor, row),
  }));
}

function newsFacts(row: OwnCaseRow): NewsFacts {
  const lastPause = row.pausedFrom === null ? null : { startsOn: row.pausedFrom, endsOn: row.pausedTo };
  return { phase: row.phase, startedOn: row.startedOn, lastContactOn: row.lastContactOn, lastLogOn: row.lastLogOn, lastPause };
}

function person(actor: Actor, row: OwnCaseRow, days: number, since: PlainDate | null, today: PlainDate): PersonWaiting {
  const { coachingPeriodId, traineeId, phase } = row;
  return { coachingPeriodId, traineeId, name: traineeName(row), phase, days, since, nextStep: nextStepOn(row, today), deputyFor: deputyFor(actor, row) };
}

function byDays(a: PersonWaiting, b: PersonWaiting): number {
  return b.days - a.days || (a.coachingPeriodId < b.coachingPeriodId ? -1 : 1);
}
