import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog, type FormDialogProps } from '../../../../platform/form/windows/form-dialog.js';
import { isPageLost } from '../../../../data/coaching/keep-period.js';
import type { DialogKind } from './open-dialog.js';

type Base<T extends FieldValues> = Omit<FormDialogProps<T, CoachingPeriodResponse>, 'title' | 'saveLabel' | 'savedText'>;

/** A form about a period; its title and its button are the texts of its kind. */
export function PeriodFormDialog<T extends FieldValues>({ kind, ...props }: Base<T> & { kind: DialogKind | 'nameCoach' }) {
  const { t } = useTranslation('coachingPeriods');
  // With the case the page went too: the list says whose it is now.
  const saved = (fresh: CoachingPeriodResponse) => (isPageLost(fresh) && fresh.coach ? t('handedOver', { name: fresh.name, coach: fresh.coach.name }) : t(`dialog.${kind}.saved`));
  return <FormDialog<T, CoachingPeriodResponse> title={t(`dialog.${kind}.title`)} saveLabel={t(`dialog.${kind}.save`)} savedText={saved} {...props} />;
}
