import { Button, CompareFields, Dialog, type Side } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import type { ComparedValue, ValueWords } from './compared-fields.js';

export interface ConflictDialogProps {
  fields: readonly ComparedValue[];
  words?: ValueWords | undefined;
  /** What the other did besides. */
  news?: string | undefined;
  /** The chosen value of each field that differs. */
  onSave: (chosen: Readonly<Record<string, unknown>>) => void;
  onClose: () => void;
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : String(item);
}

/** What words are asked of: a code, or the first text of a part (the id of a task). */
const firstText = (one: unknown): string => String(typeof one === 'object' && one !== null ? (Object.values(one).find((value) => typeof value === 'string') ?? '') : one);

/** Someone saved first: own words and theirs side by side, chosen per field. */
export function ConflictDialog({ fields, words, news, onSave, onClose }: ConflictDialogProps) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>(() => Object.fromEntries(fields.map(({ field, isTouched }) => [field, isTouched ? 'mine' : 'theirs'])));
  const told = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('conflict.empty');
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (Array.isArray(value)) return value.map((one: unknown) => words?.(field, firstText(one)) || nameOf(one)).filter(Boolean).join(', ') || t('conflict.empty');
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
    return words?.(field, text) ?? (isDate(text) ? format.date(text) : text);
  };
  const save = () => onSave(Object.fromEntries(fields.map(({ field, mine, theirs }) => [field, sides[field] === 'theirs' ? theirs : mine])));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      closeLabel={t('close')}
      role="alertdialog"
      isKeptOnOutsidePress
      footer={
        <>
          <Button variant="primary" onPress={save}>{fields.length > 0 ? t('conflict.saveChosen') : t('conflict.saveMine')}</Button>
          <Button onPress={onClose}>{t('conflict.back')}</Button>
        </>
      }
    >
      {news && <p>{news}</p>}
      <p>{fields.length > 0 ? t('conflict.choose') : t('conflict.kept')}</p>
      {fields.length > 0 && (
        <CompareFields
          mineTitle={t('conflict.mine')}
          theirsTitle={t('conflict.theirs')}
          fields={fields.map(({ field, label, mine, theirs }) => ({ id: field, label, mine: told(field, mine), theirs: told(field, theirs) }))}
          chosen={sides}
          onChange={(field, side) => setSides({ ...sides, [field]: side })}
        />
      )}
    </Dialog>
  );
}
