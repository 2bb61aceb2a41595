import type { CompletionItem, DemonstrationResponse, FollowUpPath, PathCompletion, PathDemonstration, PathDiaryEntry, PathTarget, WorkLogResponse } from '@valopolku/contracts';
import { skillState, type LocalizedText } from '@valopolku/domain';
import type { OwnPeriodRow, OwnSkillRow } from './own-period.query.js';

const text = (name: string): LocalizedText => JSON.parse(name) as LocalizedText;

/** Skills by degree part: learned, practising or ahead; never a share. */
export function presentTargets(rows: readonly OwnSkillRow[]): PathTarget[] {
  const targets = new Map<string, PathTarget>();
  for (const row of rows) {
    const { degreePartId: id, degreePartCode: code, requirementId } = row;
    const target = targets.get(id) ?? { degreePart: { id, code, name: text(row.degreePartName) }, skills: [] };
    target.skills.push({ requirementId, text: text(row.statement), state: skillState(row.judgement, row) });
    targets.set(id, target);
  }
  return [...targets.values()];
}

export function presentDiary(logs: readonly WorkLogResponse[]): PathDiaryEntry[] {
  return logs.map(({ id, date, minutes, environment, tasks, activity, note }) => ({
    id, date, minutes, environment: environment.name, activity, note, tasks: tasks.map(({ name, independence }) => ({ name, independence })),
  }));
}

export function presentCompletions(items: readonly CompletionItem[]): PathCompletion[] {
  return items.map(({ degreePart, grade, date }) => ({ degreePart, grade: grade ?? '', date }));
}

/** Those that have been agreed with the provider. */
export function presentDemonstrations(items: readonly DemonstrationResponse[]): PathDemonstration[] {
  return items.filter((item) => item.state === 'booked').map(({ degreePart, startsOn, startsAt, environment }) => ({
    degreePart, date: startsOn, startsAt, environment: environment?.name ?? null,
  }));
}

export function presentFollowUp({ followUpKind, followUpWords, followUpNextService, followUpAgreedOn }: OwnPeriodRow): FollowUpPath | null {
  if (followUpKind === null || followUpAgreedOn === null) return null;
  return { kind: followUpKind, words: followUpWords ?? '', nextService: followUpNextService, agreedOn: followUpAgreedOn };
}
