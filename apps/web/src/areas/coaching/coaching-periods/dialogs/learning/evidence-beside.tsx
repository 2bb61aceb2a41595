import { useInfiniteQuery } from '@tanstack/react-query';
import type { RequirementReadiness, WorkLogResponse } from '@valopolku/contracts';
import { Button, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { QueryProblem } from '../../../../../platform/problem/query-problem.js';
import { evidenceQuery } from '../../../../../data/work/work-logs.js';
import { EvidenceLine, isEvidenceTold } from '../../sections/learning/evidence.js';

interface EvidenceBesideProps {
  periodId: string;
  requirement: RequirementReadiness;
}

/** What a judgement rests on: how much has been done, the latest entries with their words, and the judgement until now. */
export function EvidenceBeside({ periodId, requirement }: EvidenceBesideProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const hasEntries = isEvidenceTold(requirement) && requirement.independent + requirement.partly + requirement.guided > 0;
  const query = useInfiniteQuery({ ...evidenceQuery(periodId, requirement.requirementId), enabled: hasEntries });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="judge-all-evidence" aria-label={t('judgeAll.evidence', { number: requirement.order })}>
      <EvidenceLine requirement={requirement} />
      {requirement.judgedOn && <p className="meta">{t(requirement.judgedBy ? 'judgeAll.judgedBy' : 'judgeAll.judgedOn', { date: format.date(requirement.judgedOn), name: requirement.judgedBy ?? '' })}</p>}
      {hasEntries && query.isPending && <Skeleton label={t('common:loading')} />}
      {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
      {entries.length > 0 && <ul className="judge-all-entries">{entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)}</ul>}
      {query.hasNextPage && <Button size="small" variant="quiet" isLoading={query.isFetchingNextPage} aria-label={t('judgeAll.moreEntries', { number: requirement.order })} onPress={() => void query.fetchNextPage()}>{t('common:showMore')}</Button>}
    </section>
  );
}

function EntryLine({ entry: { date, minutes, independence, tasks, note, loggedBy } }: { entry: WorkLogResponse }) {
  const format = useFormat();
  const choice = useChoice();
  return (
    <li>
      <b>{format.weekdayDate(date)}</b> {tasks.map(({ name }) => name).join(', ')}
      <div className="meta">{[format.hoursShort(minutes), choice('independence', independence), loggedBy].join(' · ')}</div>
      {note && <p className="preserve">{note}</p>}
    </li>
  );
}
