import { Button } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../platform/page/later.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

const NoteText = later(async () => (await import('../diary/note-text.js')).NoteText);

/** A comment when there is something to say. */
export function NoteField({ form, isOpenAtFirst = false }: { form: LogWorkForm; isOpenAtFirst?: boolean }) {
  const { t } = useTranslation('logWork');
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (!isOpen) return <div><Button variant="quiet" icon="comment" onPress={() => setOpen(true)}>{t('note')}</Button></div>;
  return <NoteText form={form} hasFocus={!isOpenAtFirst} />;
}
