import { Button, ComboBox, Dialog, FilterChips, Icon, Select, type Option } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../platform/session/use-session.js';
import { FILTERS, statusOf, type FilterName, type TraineesSearch } from './trainee-filters.js';
import { changedOptions, optionName } from '../../../platform/form/fields/option-name.js';
import { useFilterOptions } from './use-filter-options.js';

const CHOSEN: readonly FilterName[] = ['phase', 'status', 'coach', 'caseload', 'municipality', 'field', 'project', 'waiting'];
const LONG: readonly FilterName[] = ['municipality', 'coach'];

export interface TraineeFilterBarProps {
  search: TraineesSearch;
  onChange: (search: TraineesSearch) => void;
}

/** What the list is narrowed by, each as a chip; more are chosen in one small dialog. */
export function TraineeFilterBar({ search, onChange }: TraineeFilterBarProps) {
  const { t } = useTranslation(['trainees', 'common', 'errors']);
  const options = useFilterOptions();
  const { deputisesFor } = useSession();
  const [isChoosing, setChoosing] = useState(false);
  const shown: TraineesSearch = { ...search, status: statusOf(search) };
  const word = (name: FilterName, id: string) => optionName(options[name], id);
  const chips = FILTERS.flatMap((name) => {
    const id = shown[name];
    return id === undefined ? [] : [{ id: name, name: t(`filter.${name}`), value: word(name, id) }];
  });
  const set = (name: FilterName, value: string | undefined) => onChange({ ...search, [name]: value });
  const remove = (name: string) => set(name as FilterName, name === 'status' ? 'all' : undefined);
  const withAny = (items: readonly Option[]) => [{ id: 'any', label: t('common:all') }, ...items.filter(({ id }) => id !== 'all')];
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
          {CHOSEN.filter((name) => name !== 'caseload' || deputisesFor.length > 0).map((name) =>
            LONG.includes(name) ? (
              <ComboBox key={name} label={label(name)} options={options[name]} value={shown[name] ?? null} onChange={(id) => set(name, id ?? undefined)} emptyText={t('common:noMatches')} invalidText={t('errors:invalidChoice')} placeholder={t('common:all')} />
            ) : (
              <Select key={name} label={label(name)} placeholder={t('common:all')} options={changedOptions(options[name], withAny)} value={shown[name] ?? 'any'} onChange={(id) => (id === 'any' ? remove(name) : set(name, id))} />
            ),
          )}
        </div>
      </Dialog>
    </>
  );
}
