import { Button, ComboBox, Dialog, FilterChips, Icon, Select } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTERS, statusOf, type FilterName, type TraineesSearch } from './trainee-filters.js';
import { useFilterOptions } from './use-filter-options.js';

const CHOSEN: readonly FilterName[] = ['phase', 'status', 'coach', 'caseload', 'municipality', 'field', 'project', 'waiting'];
const LONG: readonly FilterName[] = ['municipality', 'coach'];

export interface TraineeFilterBarProps {
  search: TraineesSearch;
  onChange: (search: TraineesSearch) => void;
}

/** What the list is narrowed by, each as a chip; more are chosen in one small dialog. */
export function TraineeFilterBar({ search, onChange }: TraineeFilterBarProps) {
  const { t } = useTranslation(['trainees', 'common']);
  const options = useFilterOptions();
  const [isChoosing, setChoosing] = useState(false);
  const shown: TraineesSearch = { ...search, status: statusOf(search) };
  const word = (name: FilterName, id: string) => options[name].find((option) => option.id === id)?.label ?? '…';
  const chips = FILTERS.flatMap((name) => {
    const id = shown[name];
    return id === undefined ? [] : [{ id: name, name: t(`filter.${name}`), value: word(name, id) }];
  });
  const set = (name: FilterName, value: string | undefined) => onChange({ ...search, [name]: value });
  const remove = (name: string) => set(name as FilterName, name === 'status' ? 'all' : undefined);
  const label = (name: FilterName) => t(`filter.${name}`);
  return (
    <>
      <FilterChips
        label={t('filters')}
        filters={chips}
        removeLabel={({ name, value }) => t('removeFilter', { name, value })}
        onRemove={remove}
        add={<Button className="chip chip-add" onPress={() => setChoosing(true)}><Icon name="plus" size="small" /> {t('addFilter')}</Button>}
        clearLabel={t('common:clear')}
        onClear={() => onChange({ status: 'all', ...(search.view && { view: search.view }) })}
      />
      <Dialog isOpen={isChoosing} onClose={() => setChoosing(false)} title={t('filters')} closeLabel={t('common:close')} size="small" footer={<Button variant="primary" onPress={() => setChoosing(false)}>{t('showFiltered')}</Button>}>
        <div className="stack-m stack">
          {CHOSEN.filter((name) => name !== 'caseload' || options.caseload.length > 1).map((name) =>
            LONG.includes(name) ? (
              <ComboBox key={name} label={label(name)} options={options[name]} value={shown[name] ?? null} onChange={(id) => set(name, id ?? undefined)} emptyText={t('common:noMatches')} placeholder={t('common:all')} />
            ) : (
              <Select key={name} label={label(name)} placeholder={t('common:all')} options={[{ id: 'any', label: t('common:all') }, ...options[name].filter(({ id }) => id !== 'all')]} value={shown[name] ?? 'any'} onChange={(id) => (id === 'any' ? remove(name) : set(name, id))} />
            ),
          )}
        </div>
      </Dialog>
    </>
  );
}
