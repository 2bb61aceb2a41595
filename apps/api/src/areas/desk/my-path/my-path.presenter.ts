import type { CompletionItem, DemonstrationResponse, FollowUpPath, KnownPlace, PathCompletion, PathDemonstration, PathDiaryEntry, PathEnding, PathTarget, WorkLogResponse } from '@valopolku/contracts';
import { latest, skillState, type LocalizedText } from '@valopolku/domain';
import type { OwnPeriodRow, OwnSkillRow } from './own-period.query.js';

/** Lets a place of the person into the own page. */
export type OwnPlace = (place: string | null) => KnownPlace<string> | null;

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;

/** Skills by degree part: learned, practising or ahead; never a share. A part that the person has already says so. */
export function presentTargets(rows: readonly OwnSkillRow[], completions: readonly PathCompletion[]): PathTarget[] {
  const completed = (code: string): string | null => latest(completions.filter(({ degreePart }) => degreePart.code === code).map(({ date }) => date));
  const targets = new Map<string, PathTarget>();
  for (const row of rows) {
    const { degreePartId: id, degreePartCode: code, requirementId } = row;
    const target = targets.get(id) ?? { degreePart: { id, code, name: text(row.degreePartName) }, skills: [], completedOn: completed(code) };
    target.skills.push({ requirementId, text: text(row.statement), state: skillState(row.judgement, row) });
    targets.set(id, target);
  }
  return [...targets.values()];
}

export function presentDiary(logs: readonly WorkLogResponse[], own: OwnPlace): PathDiaryEntry[] {
  return logs.flatMap(({ id, date, minutes, environment: { name }, tasks, activity, note }) => {
    const environment = own(name);
    return environment === null ? [] : [{ id, date, minutes, environment, activity, note, tasks: tasks.map(({ name: task, independence }) => ({ name: task, independence })) }];
  });
}

export function presentCompletions(items: readonly CompletionItem[]): PathCompletion[] {
  return items.map(({ degreePart, grade, date }) => ({ degreePart, grade: grade ?? '', date }));
}

/** Those that have been agreed with the provider. */
export function presentDemonstrations(items: readonly DemonstrationResponse[], own: OwnPlace): PathDemonstration[] {
  return items.filter((item) => item.state === 'booked').map(({ degreePart, startsOn, startsAt, environment }) => ({
    degreePart, date: startsOn, startsAt, environment: own(environment?.name ?? null),
  }));
}

export function presentFollowUp({ followUpKind, followUpWords, followUpNextService, followUpAgreedOn }: OwnPeriodRow): FollowUpPath | null {
  if (followUpKind === null || followUpAgreedOn === null) return null;
  return { kind: followUpKind, words: followUpWords ?? '', nextService: followUpNextService, agreedOn: followUpAgreedOn };
}

/** What was gained while the period lasted. */
export interface Gained {
  targets: readonly PathTarget[];
  completions: readonly CompletionItem[];
  workDays: number;
}

/** How a period ended, for the person: when, why, what was gained, who helps now. */
export function presentEnding(person: OwnPeriodRow, { targets, completions, workDays }: Gained, own: OwnPlace): PathEnding | null {
  const { endedOn, earlyEndReason, outcome, outcomeReason, exitStatus, coachName, organisationName } = person;
  if (endedOn === null) return null;
  return {
    date: endedOn, earlyEndReason, outcome, outcomeReason, exitStatus, workDays,
    guidedTo: own(person.guidedTo),
    skillsLearned: targets.flatMap(({ skills }) => skills).filter(({ state }) => state === 'learned').length,
    completed: completions.map(({ degreePart }) => degreePart),
    helper: coachName ?? organisationName,
    nextService: own(person.followUpNextService),
  };
}
