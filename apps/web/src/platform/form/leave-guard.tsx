import { useBlocker } from '@tanstack/react-router';
import { Button, Dialog } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

/** Asks before unsaved words are lost: on a link, on the way back, on closing the window. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation('common');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <Dialog
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      role="alertdialog"
      size="small"
      title={t('leave.title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onPress={() => reset?.()}>{t('leave.stay')}</Button>
          <Button variant="danger" onPress={() => proceed?.()}>{t('leave.leave')}</Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  );
}
