import { ACTIVITIES } from '@valopolku/domain';
import { Button, FormField, Tile, type IconName } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

const icons: Record<(typeof ACTIVITIES)[number], IconName> = {
  training: 'book', cardCourse: 'certificate', digitalSkills: 'monitor', language: 'language', groupCoaching: 'users', jobSearch: 'briefcase', visit: 'building', meeting: 'comment', other: 'more',
};

/** What was done when it was no task of the place: a course, a meeting. Out of sight until asked for. */
export function ActivityTiles({ form, isOpenAtFirst }: { form: LogWorkForm; isOpenAtFirst: boolean }) {
  const { t } = useTranslation('logWork');
  const choice = useChoice();
  const { id, value, error, onChange } = useFormField({ form, name: 'activity', label: t('activity') });
  const [isOpen, setOpen] = useState(isOpenAtFirst || Boolean(value));
  if (!isOpen) return <div><Button variant="quiet" icon="plus" onPress={() => setOpen(true)}>{t('activity')}</Button></div>;
  return (
    <FormField id={id} label={t('activity')} error={error}>
      <div className="tiles">
        {ACTIVITIES.map((activity) => (
          <Tile key={activity} label={choice('activity', activity)} icon={icons[activity]} isSelected={value === activity} onChange={(isSelected) => onChange(isSelected ? activity : null)} />
        ))}
      </div>
    </FormField>
  );
}
