import type { NewReferral, NextStep, PersonWaiting, PlaceToday, Reference } from '@valopolku/contracts';
import { drift, newsNotAskedDays, newsSince, stepOn, traineeName, type Actor, type LocalizedText, type NewsFacts, type PlainDate } from '@valopolku/domain';
import type { PlacesService } from '../trainees/places.service.js';
import type { OwnCaseRow } from './own-cases.query.js';
import type { PlacedTodayRow } from './places-today.query.js';

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;

/** As the contract allows; a coach with more has other worries than this list. */
const LIMIT = 200;

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

function isPaused({ pausedFrom, pausedTo }: OwnCaseRow, today: PlainDate): boolean {
  return pausedFrom !== null && pausedFrom <= today && (pausedTo === null || today <= pausedTo);
}

function nextStepOn({ nextStep, nextStepDue, placedFrom, placedUntil }: OwnCaseRow | PlacedTodayRow, today: PlainDate): NextStep {
  const { code, on } = stepOn({ code: nextStep, on: nextStepDue, placedFrom, placedUntil }, today);
  return { code, due: on };
}

export function presentPlaces(actor: Actor, rows: readonly PlacedTodayRow[], today: PlainDate, guard: PlacesService): PlaceToday[] {
  const places = new Map<string, PlaceToday>();
  for (const row of rows) {
    const { environmentId: id, environmentName: name, coachingPeriodId, traineeId, phase, unconfirmedLogs } = row;
    const [environment, municipality] = [guard.proved(row, { id, name }), guard.proved(row, text(row.municipalityName))];
    if (environment === null || municipality === null) continue;
    const place = places.get(id) ?? { environment, municipality, people: [] };
    const window = row.isTeam ? windowOf(row.windowEndsOn, today) : null;
    place.people.push({
      coachingPeriodId, traineeId, name: traineeName(row), phase, unconfirmedLogs,
      daysLeft: window && window.daysLeft - window.daysLate,
      nextStep: row.isTeam ? nextStepOn(row, today) : null,
      deputyFor: deputyFor(actor, row),
    });
    places.set(id, place);
  }
  return [...places.values()];
}

/** News not asked for seven days or more, the longest first: it is we who have not asked. */
export function presentNewsNotAsked(actor: Actor, rows: readonly OwnCaseRow[], today: PlainDate): PersonWaiting[] {
  const waiting = rows.filter((row) => !isPaused(row, today)).flatMap((row) => {
    const days = newsNotAskedDays(newsFacts(row), today);
    return days === null ? [] : [person(actor, row, days, newsSince(newsFacts(row)), today)];
  });
  return waiting.sort(byDays).slice(0, LIMIT);
}

/** Phases past their window, the longest first. */
export function presentLate(actor: Actor, rows: readonly OwnCaseRow[], today: PlainDate): PersonWaiting[] {
  const late = rows.filter((row) => !isPaused(row, today)).flatMap((row) => {
    const days = windowOf(row.windowEndsOn, today)?.daysLate ?? 0;
    return days > 0 ? [person(actor, row, days, row.windowEndsOn, today)] : [];
  });
  return late.sort(byDays).slice(0, LIMIT);
}

export function presentReferrals(actor: Actor, rows: readonly OwnCaseRow[], guard: PlacesService): NewReferral[] {
  const referred = rows.filter((row) => row.phase === 'referred').sort((a, b) => (a.referredOn < b.referredOn ? -1 : 1));
  return referred.slice(0, LIMIT).flatMap((row) => {
    const municipality = guard.proved(row, { id: row.municipalityCode, code: row.municipalityCode, name: text(row.municipalityName) });
    return municipality === null ? [] : [{
      coachingPeriodId: row.coachingPeriodId,
      traineeId: row.traineeId,
      name: traineeName(row),
      municipality,
      field: { id: row.fieldId, code: row.fieldCode, name: text(row.fieldName) },
      source: row.referralSource,
      date: row.referredOn,
      wish: row.referralNote,
      deputyFor: deputyFor(actor, row),
    }];
  });
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
