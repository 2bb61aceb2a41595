import { Button, ComboBox, Dialog, FilterChips, Icon, SearchField, Select, type Option } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTERS, type EnvironmentsSearch, type FilterName } from './environment-filters.js';
import { changedOptions, optionName } from '../../../../platform/form/fields/option-name.js';
import { useFilterOptions } from './use-filter-options.js';

const LONG: readonly FilterName[] = ['municipality', 'degreePart'];

export interface EnvironmentFilterBarProps {
  search: EnvironmentsSearch;
  onChange: (search: EnvironmentsSearch) => void;
}

/** A search word, and what the list is narrowed by as chips; more are chosen in one small dialog. */
export function EnvironmentFilterBar({ search, onChange }: EnvironmentFilterBarProps) {
  const { t } = useTranslation(['environments', 'common', 'errors']);
  const options = useFilterOptions();
  const [isChoosing, setChoosing] = useState(false);
  const word = (name: FilterName, id: string) => optionName(options[name], id);
  const set = (name: FilterName | 'q', value: string | null | undefined) => onChange({ ...search, [name]: value || undefined });
  const withAny = (items: readonly Option[]) => [{ id: 'any', label: t('common:all') }, ...items];
  const chips = FILTERS.flatMap((name) => {
    const id = search[name];
    return id === undefined ? [] : [{ id: name, name: t(`filter.${name}`), value: word(name, id) }];
  });
  return (
    <div className="environments-tools no-print">
      <SearchField label={t('search')} isLabelHidden placeholder={t('search')} clearLabel={t('common:clear')} value={search.q ?? ''} onChange={(q) => set('q', q)} />
      <FilterChips
        label={t('filters')}
        filters={chips}
        removeLabel={({ name, value }) => t('removeFilter', { name, value })}
        onRemove={(name) => set(name as FilterName, undefined)}
        add={<Button className="chip chip-add" onPress={() => setChoosing(true)}><Icon name="plus" size="small" /> {t('addFilter')}</Button>}
        clearLabel={t('clearFilters')}
        onClear={() => onChange({ view: search.view, q: search.q })}
      />
      <Dialog isOpen={isChoosing} onClose={() => setChoosing(false)} title={t('filters')} closeLabel={t('common:close')} size="small" footer={<Button variant="primary" onPress={() => setChoosing(false)}>{t('showFiltered')}</Button>}>
        <div className="stack-m stack">
          {FILTERS.map((name) =>
            LONG.includes(name) ? (
              <ComboBox key={name} label={t(`filter.${name}`)} options={options[name]} value={search[name] ?? null} onChange={(id) => set(name, id)} emptyText={t('common:noMatches')} invalidText={t('errors:invalidChoice')} placeholder={t('common:all')} />
            ) : (
              <Select key={name} label={t(`filter.${name}`)} placeholder={t('common:all')} options={changedOptions(options[name], withAny)} value={search[name] ?? 'any'} onChange={(id) => set(name, id === 'any' ? undefined : id)} />
            ),
          )}
        </div>
      </Dialog>
    </div>
  );
}
