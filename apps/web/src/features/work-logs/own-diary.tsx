import type { WorkLogResponse } from '@valopolku/contracts';
import { Button, List, ListRow, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/format/use-format.js';
import { useChoice } from '../../platform/i18n/use-choice.js';
import { can } from '../../platform/session/use-session.js';
import { CorrectWorkLogDialog } from './correct-work-log-dialog.js';
import { useLogWords } from './log-words.js';

/** The diary of the person who reads it: what was done, where, and whether someone has seen it. */
export function OwnDiary({ logs }: { logs: readonly WorkLogResponse[] }) {
  const { t } = useTranslation('workLogs');
  const [corrected, setCorrected] = useState<WorkLogResponse | null>(null);
  const choice = useChoice();
  const format = useFormat();
  const words = useLogWords();
  const about = (log: WorkLogResponse) => [format.hoursLong(log.minutes), choice('independence', log.independence).toLocaleLowerCase(format.locale), log.environment.name].join(', ');
  return (
    <>
      <List>
        {logs.map((log) => (
          <ListRow
            key={log.id}
            title={<>{format.weekdayDate(log.date)} · {words(log)}</>}
            detail={<>{about(log)}{log.note && log.tasks.length + (log.activity ? 1 : 0) > 0 && <span className="preserve"><br />{log.note}</span>}</>}
            aside={
              <span className="cluster">
                {log.confirmed ? <Status tone="ok">{t('confirmed')}</Status> : <Status tone="wait">{t('waiting')}</Status>}
                {can(log, 'workLog.correct') && <Button size="small" variant="quiet" onPress={() => setCorrected(log)}>{t('correct')}</Button>}
              </span>
            }
          />
        ))}
      </List>
      {corrected && <CorrectWorkLogDialog log={corrected} onClose={() => setCorrected(null)} />}
    </>
  );
}
