import { Button, Dialog } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

export interface LeaveDialogProps {
  onStay: () => void;
  onLeave: () => void;
}

export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      isOpen
      onClose={onStay}
      role="alertdialog"
      size="small"
      title={t('leave.title')}
      closeLabel={t('close')}
      footer={
        <>
          <Button variant="primary" onPress={onStay}>{t('leave.stay')}</Button>
          <Button variant="danger" onPress={onLeave}>{t('leave.leave')}</Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  );
}
