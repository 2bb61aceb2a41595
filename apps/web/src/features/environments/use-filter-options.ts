import { useQuery } from '@tanstack/react-query';
import { ENVIRONMENT_KINDS, ENVIRONMENT_STATES, ENVIRONMENT_STATES_DERIVED, localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { useOptions } from '../../platform/i18n/use-choice.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { municipalitiesQuery } from '../../platform/reference/reference.queries.js';
import type { FilterName } from './environment-filters.js';
import { degreePartsQuery } from './environments.queries.js';

/** The values of every filter in words. */
export function useFilterOptions(): Record<FilterName, readonly Option[]> {
  const options = useOptions();
  return {
    kind: options('environmentKind', ENVIRONMENT_KINDS),
    state: options('environmentState', [...ENVIRONMENT_STATES, ...ENVIRONMENT_STATES_DERIVED]),
    municipality: useMunicipalityOptions(),
    degreePart: useDegreePartOptions(),
  };
}

export function useMunicipalityOptions(): Option[] {
  const language = useLanguage();
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  return municipalities.map(({ code, name }) => ({ id: code, label: localized(name, language).text }));
}

export function useDegreePartOptions(): Option[] {
  const language = useLanguage();
  const parts = useQuery(degreePartsQuery).data?.items ?? [];
  return parts.map(({ id, name, qualificationName }) => ({ id, label: localized(name, language).text, description: localized(qualificationName, language).text }));
}
