import { useQuery } from '@tanstack/react-query';
import { ENVIRONMENT_KINDS, ENVIRONMENT_STATES, ENVIRONMENT_STATES_DERIVED, localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../platform/i18n/use-choice.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { projectsQuery } from '../../platform/reference/reference.queries.js';
import { useMunicipalityOptions } from '../../platform/reference/use-municipality-options.js';
import type { FilterName } from './environment-filters.js';
import { degreePartsQuery } from './environments.queries.js';

/** The values of every filter in words. */
export function useFilterOptions(): Record<FilterName, readonly Option[]> {
  const { t } = useTranslation('environments');
  const options = useOptions();
  return {
    kind: options('environmentKind', ENVIRONMENT_KINDS),
    state: options('environmentState', [...ENVIRONMENT_STATES, ...ENVIRONMENT_STATES_DERIVED]),
    municipality: useMunicipalityOptions({ use: 'filter' }),
    degreePart: useDegreePartOptions(),
    project: (useQuery(projectsQuery).data?.items ?? []).map(({ id, name }) => ({ id, label: name })),
    mapped: [{ id: 'yes', label: t('mapped') }],
  };
}

export function useDegreePartOptions(): Option[] {
  const language = useLanguage();
  const parts = useQuery(degreePartsQuery).data?.items ?? [];
  return parts.map(({ id, name, qualificationName }) => ({ id, label: localized(name, language).text, description: localized(qualificationName, language).text }));
}
