import { mapItems, Select, type FetchedOptions } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFieldOptions, useProjectOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../data/registry/choices/use-municipality-options.js';
import type { OverviewSearch } from './overview-filters.js';
import './overview.css';

export interface OverviewFilterBarProps {
  search: OverviewSearch;
  /** Municipalities that have something to show; the whole country is not a choice. */
  municipalityCodes: readonly string[];
  onChange: (search: OverviewSearch) => void;
}

/** Project, municipality and field; each takes effect at once. */
export function OverviewFilterBar({ search, municipalityCodes, onChange }: OverviewFilterBarProps) {
  const { t } = useTranslation('overview');
  const projects = useProjectOptions();
  const municipalities = mapItems(useMunicipalityOptions({ use: 'any' }), (items) => items.filter(({ id }) => municipalityCodes.includes(id) || id === search.municipality));
  const fields = useFieldOptions();
  const filter = (name: keyof OverviewSearch, options: FetchedOptions) => (
    <Select
      isInline
      label={t(`filter.${name}`)}
      placeholder={t('filter.all')}
      options={mapItems(options, (items) => [{ id: 'all', label: t('filter.all') }, ...items])}
      value={search[name] ?? 'all'}
      onChange={(id) => onChange({ ...search, [name]: id === 'all' && name !== 'project' ? undefined : id })}
    />
  );
  return (
    <div className="cluster overview-filters no-print">
      {filter('project', projects)}
      {filter('municipality', municipalities)}
      {filter('field', fields)}
    </div>
  );
}
