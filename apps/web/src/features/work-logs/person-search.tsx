import { SearchField } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';

/** Narrows the people by name; the word stays on this screen. */
export function PersonSearch({ value, onChange }: { value: string; onChange: (word: string) => void }) {
  const { t } = useTranslation(['logWork', 'common']);
  return <SearchField label={t('search')} isLabelHidden placeholder={t('search')} value={value} onChange={onChange} clearLabel={t('common:clear')} />;
}
