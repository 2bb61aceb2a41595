import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog, type FormDialogProps } from '../../../../platform/form/windows/form-dialog.js';
import { isPageLost, type ChangedPeriod } from '../../../../data/coaching/keep-period.js';
import type { DialogKind } from './open-dialog.js';

type Base<T extends FieldValues, R extends ChangedPeriod> = Omit<FormDialogProps<T, R>, 'title' | 'saveLabel' | 'savedText'>;

/** A form about a period; its title and its button are the texts of its kind. */
export function PeriodFormDialog<T extends FieldValues, R extends ChangedPeriod = ChangedPeriod>({ kind, ...props }: Base<T, R> & { kind: DialogKind | 'nameCoach' }) {
  const { t } = useTranslation('coachingPeriods');
  // With the case the page went too: the list says whose it is now.
  const saved = (fresh: R) => (isPageLost(fresh) && fresh.coach ? t('handedOver', { name: fresh.name, coach: fresh.coach.name }) : t(`dialog.${kind}.saved`));
  return <FormDialog<T, R> title={t(`dialog.${kind}.title`)} saveLabel={t(`dialog.${kind}.save`)} savedText={saved} {...props} />;
}
