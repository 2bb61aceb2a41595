import type { WorkLogResponse } from '@valopolku/contracts';
import { Button, Status, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../../platform/problem/use-error-text.js';
import { ProblemError } from '../../../../platform/api/problem-error.js';
import { can } from '../../../../platform/session/use-session.js';
import { useConfirmWorkLog } from '../../../../data/work/confirm-work-logs.js';
import { useWithdrawConfirmation } from '../../../../data/work/confirm-work-logs.js';

export interface WorkLogActionsProps {
  log: WorkLogResponse;
  onCorrect: (log: WorkLogResponse) => void;
}

/** Confirm and correct, as far as this entry allows it; the way back right after confirming. */
export function WorkLogActions({ log, onCorrect }: WorkLogActionsProps) {
  const { t } = useTranslation(['workLogs', 'common']);
  const toast = useToast();
  const errorText = useErrorText();
  const confirm = useConfirmWorkLog();
  const withdraw = useWithdrawConfirmation();
  const tell = (error: Error) => toast({ tone: 'danger', message: errorText(error instanceof ProblemError ? error.code : 'internal') });
  const about = { name: log.traineeName };
  const isJustConfirmed = confirm.isSuccess && log.confirmed;
  return (
    <span className="cluster work-log-actions">
      {log.confirmed && <Status tone="ok">{t('confirmed')}</Status>}
      {isJustConfirmed && (
        <Button size="small" variant="quiet" icon="undo" aria-label={t('undoConfirmFor', about)} isLoading={withdraw.isPending} onPress={() => withdraw.mutate(log, { onError: tell })}>{t('common:undo')}</Button>
      )}
      {!log.confirmed && can(log, 'workLog.confirm') && (
        <Button size="small" icon="check" aria-label={t('confirmFor', about)} isLoading={confirm.isPending} onPress={() => confirm.mutate(log, { onError: tell })}>{t('common:action.confirm')}</Button>
      )}
      {!isJustConfirmed && can(log, 'workLog.correct') && (
        <Button size="small" variant="quiet" aria-label={t('correctFor', about)} onPress={() => onCorrect(log)}>{t('correct')}</Button>
      )}
    </span>
  );
}
