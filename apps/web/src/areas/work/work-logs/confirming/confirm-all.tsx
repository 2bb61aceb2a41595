import type { WorkLogResponse } from '@valopolku/contracts';
import { Button, Note } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useErrorText } from '../../../../platform/problem/use-error-text.js';
import { can } from '../../../../platform/session/use-session.js';
import { useConfirmSeveral, type SeveralDone } from '../../../../data/work/confirm-several.js';
import './confirm-all.css';

/** Confirms every entry on the screen that waits for the user, says what became of each, and takes it back. */
export function ConfirmAll({ logs }: { logs: readonly WorkLogResponse[] }) {
  const { t } = useTranslation('workLogs');
  const several = useConfirmSeveral();
  const waiting = logs.filter((log) => !log.confirmed && can(log, 'workLog.confirm'));
  const send = (what: SeveralDone['what'], of: readonly WorkLogResponse[]) => several.mutate({ what, logs: of });
  if (waiting.length < 2 && !several.data) return null;
  return (
    <div className="confirm-all no-print">
      {waiting.length > 0 && <Button icon="check" isLoading={several.isPending} onPress={() => send('confirm', waiting)}>{t('confirmAll', { count: waiting.length })}</Button>}
      {several.data && !several.isPending && <Outcome done={several.data} onUndo={(items) => send('withdraw', items)} />}
    </div>
  );
}

interface OutcomeProps {
  done: SeveralDone;
  onUndo: (items: readonly WorkLogResponse[]) => void;
}

function Outcome({ done: { what, items, refused }, onUndo }: OutcomeProps) {
  const { t } = useTranslation('workLogs');
  const format = useFormat();
  const errorText = useErrorText();
  const said = what === 'confirm' ? 'allConfirmed' : 'allWithdrawn';
  const undo = what === 'confirm' && items.length > 0 && <Button size="small" variant="quiet" icon="undo" autoFocus onPress={() => onUndo(items)}>{t('undoAll')}</Button>;
  return (
    <>
      {items.length > 0 && <Note tone="ok" role="status" title={t(said, { count: items.length })} action={undo} />}
      {refused.length > 0 && (
        <Note tone="warn" role="alert" title={t(`refused.${what}`, { count: refused.length })}>
          <ul className="confirm-all-refused">
            {refused.map(({ log, code }) => <li key={log.id}>{log.traineeName}, {format.weekdayDate(log.date)}: {errorText(code)}</li>)}
          </ul>
        </Note>
      )}
    </>
  );
}
