import { MY_DAY_LINKS, type WorkLogResponse } from '@valopolku/contracts';
import { Link, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { listHref } from '../../../../platform/list-href.js';
import { ConfirmAll } from './confirm-all.js';
import { useCorrectWindow } from '../diary/use-correct-window.js';
import { WorkLogTable } from '../diary/work-log-table.js';

export interface LogsToConfirmProps {
  /** The first of them. */
  logs: readonly WorkLogResponse[];
  /** How many there are in all. */
  total: number;
}

/** Entries of the trainees themselves that wait for a word from someone who saw the work, or from the coach. */
export function LogsToConfirm({ logs, total }: LogsToConfirmProps) {
  const { t } = useTranslation('workLogs');
  const { correct, window } = useCorrectWindow();
  if (logs.length === 0) return window;
  const title = t('toConfirm');
  return (
    <>
      <Section title={title} count={total} action={<Link href={listHref(MY_DAY_LINKS.toConfirm)}>{t('showAll')}</Link>}>
        <ConfirmAll logs={logs} />
        <WorkLogTable label={title} logs={logs} onCorrect={correct} />
      </Section>
      {window}
    </>
  );
}
