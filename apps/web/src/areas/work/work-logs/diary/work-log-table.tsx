import type { WorkLogResponse } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { paths } from '../../../../platform/paths.js';
import { useLogWords } from './log-words.js';
import { WorkLogActions } from './work-log-actions.js';
import './work-log-table.css';

export interface WorkLogTableProps {
  label: string;
  logs: readonly WorkLogResponse[];
  onCorrect: (log: WorkLogResponse) => void;
  /** The diary of one person begins with the day; the name stands on the page already. */
  isOnePerson?: boolean;
}

/** "T. Aaltonen": the one who logged is the lesser thing on the row. */
function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 0 ? first : `${first.charAt(0)}. ${rest.join(' ')}`;
}

/** Entries with what may be done to each; on a narrow window a list. */
export function WorkLogTable({ label, logs, onCorrect, isOnePerson = false }: WorkLogTableProps) {
  const { t } = useTranslation('workLogs');
  const choice = useChoice();
  const format = useFormat();
  const words = useLogWords();
  const by = ({ loggedBy }: WorkLogResponse) => shortName(loggedBy);
  const day: TableColumn<WorkLogResponse> = { id: 'date', header: t('field.date'), isRowHeader: isOnePerson, isNowrap: true, cell: ({ date }) => format.weekdayDate(date) };
  const who: TableColumn<WorkLogResponse> = { id: 'who', header: t('column.who'), isRowHeader: true, cell: (log) => <Link href={paths.coachingPeriod(log.coachingPeriodId)} className="plain-link">{log.traineeName}</Link> };
  const columns: TableColumn<WorkLogResponse>[] = [
    ...(isOnePerson ? [day] : [who, day]),
    { id: 'task', header: t('column.task'), cell: words },
    { id: 'hours', header: t('column.hours'), align: 'right', isNowrap: true, cell: (log) => format.hoursShort(log.minutes) },
    { id: 'independence', header: t('column.independence'), cell: (log) => choice('independence', log.independence) },
    { id: 'environment', header: t('column.environment'), isLowPriority: true, cell: ({ environment }) => environment.name },
    { id: 'by', header: t('column.by'), isNowrap: true, cell: (log) => <span className="muted">{by(log)}</span> },
    { id: 'actions', header: <span className="sr-only">{t('column.actions')}</span>, align: 'right', isNowrap: true, cell: (log) => <WorkLogActions log={log} onCorrect={onCorrect} /> },
  ];
  return (
    <Table
      label={label}
      columns={columns}
      rows={logs}
      rowId={({ id }) => id}
      renderListItem={(log) => (
        <div className="work-log-item">
          <div className="grow">
            {isOnePerson ? <b>{format.weekdayDate(log.date)}</b> : <Link href={paths.coachingPeriod(log.coachingPeriodId)} className="plain-link"><b>{log.traineeName}</b></Link>}
            <div>{words(log)}</div>
            <div className="meta">{[...(isOnePerson ? [] : [format.weekdayDate(log.date)]), format.hoursShort(log.minutes), choice('independence', log.independence), by(log)].join(' · ')}</div>
          </div>
          <WorkLogActions log={log} onCorrect={onCorrect} />
        </div>
      )}
    />
  );
}
