import { Button, ComboBox, DateField, Dialog, FilterChips, Icon } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { QueryProblem } from '../../../../platform/problem/query-problem.js';
import { useWorkLogOptions } from './use-work-log-options.js';
import { WORK_LOG_FILTERS, type WorkLogFilterName, type WorkLogsSearch } from './work-log-filters.js';
import './work-log-filter-bar.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LONG = [['coachingPeriod', 'people'], ['environment', 'environments']] as const;

export interface WorkLogFilterBarProps {
  search: WorkLogsSearch;
  onChange: (search: WorkLogsSearch) => void;
}

/** Whose entries, where made and from which day to which, each as a chip; they are chosen in one small dialog. */
export function WorkLogFilterBar({ search, onChange }: WorkLogFilterBarProps) {
  const { t } = useTranslation(['workLogs', 'common', 'errors']);
  const format = useFormat();
  const [isChoosing, setChoosing] = useState(false);
  const { query, ...options } = useWorkLogOptions(isChoosing || Boolean(search.coachingPeriod ?? search.environment));
  const set = (name: WorkLogFilterName, value: string | null | undefined) => onChange({ ...search, [name]: value ?? undefined });
  const word = (name: WorkLogFilterName, value: string): string => {
    if (name === 'requirement') return t('oneRequirement');
    if (name === 'from' || name === 'to') return DAY.test(value) ? format.date(value) : value;
    return options[name === 'environment' ? 'environments' : 'people'].find(({ id }) => id === value)?.label ?? '…';
  };
  const chips = WORK_LOG_FILTERS.flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [{ id: name, name: t(`filter.${name}`), value: word(name, value) }];
  });
  return (
    <div className="work-log-filters no-print">
      <FilterChips
        label={t('filters')}
        filters={chips}
        removeLabel={({ name, value }) => t('removeFilter', { name, value })}
        onRemove={(name) => set(name as WorkLogFilterName, undefined)}
        add={<Button className="chip chip-add" onPress={() => setChoosing(true)}><Icon name="plus" size="small" /> {t('addFilter')}</Button>}
        clearLabel={t('clearFilters')}
        onClear={() => onChange({ confirmed: search.confirmed })}
      />
      <Dialog isOpen={isChoosing} onClose={() => setChoosing(false)} title={t('filters')} closeLabel={t('common:close')} size="small" footer={<Button variant="primary" onPress={() => setChoosing(false)}>{t('showFiltered')}</Button>}>
        <div className="stack-m stack">
          {query.error && <QueryProblem error={query.error} onRetry={() => void query.refetch()} />}
          {LONG.map(([name, kind]) => (
            <ComboBox key={name} label={t(`filter.${name}`)} options={options[kind]} value={search[name] ?? null} onChange={(id) => set(name, id)} emptyText={t('common:noMatches')} invalidText={t('errors:invalidChoice')} placeholder={t('common:all')} />
          ))}
          <div className="work-log-days">
            <DayFilter name="from" search={search} onChange={set} />
            <DayFilter name="to" search={search} onChange={set} error={search.from && search.to && search.from > search.to ? t('daysCrossed') : undefined} />
          </div>
        </div>
      </Dialog>
    </div>
  );
}

interface DayFilterProps {
  name: 'from' | 'to';
  search: WorkLogsSearch;
  onChange: (name: WorkLogFilterName, value: string | null) => void;
  error?: string | undefined;
}

/** A bound of the days. What is typed stays in the field; the list follows once it is a day. */
function DayFilter({ name, search, onChange, error }: DayFilterProps) {
  const { t } = useTranslation(['workLogs', 'common', 'errors']);
  const [typed, setTyped] = useState<string | null>(null);
  const isNoDay = typed !== null && !DAY.test(typed);
  const change = (value: string | null) => {
    setTyped(value);
    if (value === null || DAY.test(value)) onChange(name, value);
  };
  return (
    <DateField label={t(`filter.${name}`)} value={isNoDay ? typed : (search[name] ?? null)} onChange={change} today={todayInHelsinki()} openLabel={t('common:openCalendar')} error={isNoDay ? t('errors:invalidDate') : error} />
  );
}
