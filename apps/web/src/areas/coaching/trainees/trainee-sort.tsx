import { CASELOAD_SORTS } from '@valopolku/domain';
import { Select } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { readTraineesSearch, type TraineesSearch } from './trainee-filters.js';

/** In which order people are listed: by what we do next, unless somebody looks for something else. The board has its own. */
export function TraineeSort({ search, onChange }: { search: TraineesSearch; onChange: (search: TraineesSearch) => void }) {
  const { t } = useTranslation('trainees');
  if (search.view === 'board') return null;
  const options = CASELOAD_SORTS.map((id) => ({ id, label: t(`sort.${id}`) }));
  const choose = (sort: string) => {
    const { sort: _before, ...rest } = search;
    onChange(readTraineesSearch({ ...rest, sort }));
  };
  return <Select isInline label={t('sort.label')} placeholder="" options={options} value={search.sort ?? 'urgentOn'} onChange={choose} />;
}
