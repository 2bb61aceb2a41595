import { Button, Dialog, useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { ProblemMessage } from '../../../../../platform/problem/problem-message.js';
import { useRemoveTarget } from '../../../../../data/coaching/change-learning.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Its judgements go with it, so it is asked first. */
export function RemoveTargetDialog({ period, targetId = '', onClose }: PeriodDialogProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const toast = useToast();
  const remove = useRemoveTarget(period, targetId);
  const target = period.targets.find(({ id }) => id === targetId);
  const done = () => {
    toast({ message: t('dialog.removeTarget.saved') });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      size="small"
      title={t('dialog.removeTarget.title')}
      closeLabel={t('common:close')}
      footer={
        <>
          <Button variant="danger" isLoading={remove.isPending} onPress={() => remove.mutate(undefined, { onSuccess: done })}>{t('dialog.removeTarget.save')}</Button>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
        </>
      }
    >
      <ProblemMessage problem={remove.error} />
      {target && <p className="strong"><Localized text={target.degreePart.name} /></p>}
      <p>{t('removeTargetText')}</p>
    </Dialog>
  );
}
