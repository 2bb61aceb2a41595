import { useQuery } from '@tanstack/react-query';
import { localized } from '@valopolku/domain';
import { Select, type Option } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { fieldsQuery, municipalitiesQuery, projectsQuery } from '../../platform/reference/reference.queries.js';
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
  const language = useLanguage();
  const projects = (useQuery(projectsQuery).data?.items ?? []).map(({ id, name }) => ({ id, label: name }));
  const municipalities = (useQuery(municipalitiesQuery).data?.items ?? [])
    .filter(({ code }) => municipalityCodes.includes(code) || code === search.municipality)
    .map(({ code, name }) => ({ id: code, label: localized(name, language).text }));
  const fields = (useQuery(fieldsQuery).data?.items ?? []).map(({ id, name }) => ({ id, label: localized(name, language).text }));
  const filter = (name: keyof OverviewSearch, options: readonly Option[]) => (
    <Select
      isInline
      label={t(`filter.${name}`)}
      placeholder={t('filter.all')}
      options={[{ id: 'all', label: t('filter.all') }, ...options]}
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
