import { Button } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../platform/form/form-text.js';
import type { LogWorkForm } from './use-log-work-form.js';

/** A comment when there is something to say; the hint says what is never written here. */
export function NoteField({ form, isOpenAtFirst = false }: { form: LogWorkForm; isOpenAtFirst?: boolean }) {
  const { t } = useTranslation('logWork');
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (!isOpen) return <div><Button variant="quiet" icon="comment" onPress={() => setOpen(true)}>{t('note')}</Button></div>;
  return <FormTextArea form={form} name="note" label={t('note')} hint={t('noteHint')} isOptional />;
}
