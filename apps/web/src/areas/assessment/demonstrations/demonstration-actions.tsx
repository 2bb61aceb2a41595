import type { DemonstrationResponse } from '@valopolku/contracts';
import { Button, MenuButton, useToast, type MenuEntry } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { can } from '../../../platform/session/use-session.js';
import { CancelDialog } from './cancel-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { ResultDialog } from './result-dialog.js';
import { useBookDemonstration } from '../../../data/assessment/change-demonstrations.js';

type Window = 'change' | 'cancel' | 'result';

/** What may be done to this demonstration now; booking says everything that still lacks. */
export function DemonstrationActions({ demonstration }: { demonstration: DemonstrationResponse }) {
  const { t } = useTranslation(['demonstrations', 'common']);
  const toast = useToast();
  const [open, setOpen] = useState<Window | null>(null);
  const book = useBookDemonstration(demonstration);
  const close = () => setOpen(null);
  const about = { name: demonstration.traineeName };
  const menu: MenuEntry[] = [
    ...(can(demonstration, 'demonstration.change') ? [{ id: 'change', label: t('action.change'), onAction: () => setOpen('change') }] : []),
    ...(can(demonstration, 'demonstration.cancel') ? [{ id: 'cancel', label: t('action.cancel'), isDanger: true, onAction: () => setOpen('cancel') }] : []),
  ];
  const mayBook = can(demonstration, 'demonstration.book');
  const isReady = demonstration.missing.length === 0;
  return (
    <>
      <span className="cluster">
        {mayBook && isReady && (
          <Button size="small" icon="calendar-plus" aria-label={t('action.bookFor', about)} isLoading={book.isPending} onPress={() => book.mutate(undefined, { onSuccess: () => toast({ message: t('booked') }) })}>{t('action.book')}</Button>
        )}
        {mayBook && !isReady && <Button size="small" aria-label={t('action.completeFor', about)} onPress={() => setOpen('change')}>{t('action.complete')}</Button>}
        {can(demonstration, 'demonstration.recordResult') && <Button size="small" aria-label={t('action.resultFor', about)} onPress={() => setOpen('result')}>{t('action.result')}</Button>}
        {menu.length > 0 && <MenuButton look="icon" size="small" label={t('action.moreFor', about)} items={menu} />}
      </span>
      <ProblemMessage problem={book.error} />
      {open === 'change' && <ChangeDialog demonstration={demonstration} onClose={close} />}
      {open === 'cancel' && <CancelDialog demonstration={demonstration} onClose={close} />}
      {open === 'result' && <ResultDialog demonstration={demonstration} onClose={close} />}
    </>
  );
}
