import type { WorkLogResponse } from '@valopolku/contracts';
import { Button, Status, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { ConfirmDialog } from '../../../../platform/page/confirm-dialog.js';
import { currentOf } from '../../../../data/current.js';
import { useDeleteWorkLog } from '../../../../data/work/log-work.js';
import { useLogWords } from './log-words.js';
import './work-log-table.css';

export interface RemoveWorkLogProps {
  log: WorkLogResponse;
  onRemoved: () => void;
}

/** Takes an entry away, which has no undo: the question shows what goes, and when someone was faster what the entry is now. */
export function RemoveWorkLog({ log, onRemoved }: RemoveWorkLogProps) {
  const { t } = useTranslation(['workLogs', 'common']);
  const toast = useToast();
  const remove = useDeleteWorkLog();
  const [asked, setAsked] = useState<WorkLogResponse | null>(null);
  const ask = () => {
    remove.reset();
    setAsked(log);
  };
  const end = (message: string) => {
    toast({ message });
    onRemoved();
  };
  const onError = (error: Error) => {
    if (error instanceof ProblemError && error.status === 404) return end(t('removedAlready'));
    setAsked(currentOf<WorkLogResponse>(error) ?? asked);
  };
  return (
    <>
      <p className="work-log-remove"><Button variant="danger" size="small" icon="trash" onPress={ask}>{t('remove')}</Button></p>
      {asked && (
        <ConfirmDialog
          title={t('removeTitle')}
          confirmLabel={t('remove')}
          isLoading={remove.isPending}
          problem={remove.error}
          onConfirm={() => remove.mutate(asked, { onSuccess: () => end(t('removed')), onError })}
          onClose={() => setAsked(null)}
          about={<Entry log={asked} />}
        >
          {t('removeText')}
        </ConfirmDialog>
      )}
    </>
  );
}

function Entry({ log }: { log: WorkLogResponse }) {
  const { t } = useTranslation('workLogs');
  const format = useFormat();
  const choice = useChoice();
  const words = useLogWords()(log);
  return (
    <div className="stack">
      <b>{log.traineeName}, {format.weekdayDate(log.date)}</b>
      <div>{words}</div>
      <div className="meta">{[format.hoursShort(log.minutes), choice('independence', log.independence), log.loggedBy].join(' · ')}</div>
      {log.note && log.note !== words && <p className="preserve">{log.note}</p>}
      {log.confirmed && <Status tone="ok">{t('confirmed')}</Status>}
    </div>
  );
}
