import type { WorkLogResponse } from '@valopolku/contracts';
import { Button, List, ListRow, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { can } from '../../../../platform/session/use-session.js';
import { useLogWords } from './log-words.js';

const isMoreThanNote = ({ tasks, activity }: WorkLogResponse) => tasks.length > 0 || Boolean(activity);

/** The diary of the person who reads it: what was done, where, and what still waits for someone to see it. */
export function OwnDiary({ logs, onCorrect }: { logs: readonly WorkLogResponse[]; onCorrect: (log: WorkLogResponse) => void }) {
  const { t } = useTranslation('workLogs');
  const choice = useChoice();
  const format = useFormat();
  const words = useLogWords();
  const about = (log: WorkLogResponse) => [format.hoursLong(log.minutes), choice('independence', log.independence).toLocaleLowerCase(format.locale), log.environment.name].join(', ');
  return (
    <List>
      {logs.map((log) => (
        <ListRow
          key={log.id}
          title={<>{format.weekdayDate(log.date)} · {words(log)}</>}
          detail={
            <>
              {about(log)}
              {log.note && isMoreThanNote(log) && <p className="preserve">{log.note}</p>}
              {!log.confirmed && <p><Status tone="wait">{t('waiting')}</Status></p>}
            </>
          }
          aside={can(log, 'workLog.correct') && <Button size="small" variant="quiet" onPress={() => onCorrect(log)}>{t('correct')}</Button>}
        />
      ))}
    </List>
  );
}
