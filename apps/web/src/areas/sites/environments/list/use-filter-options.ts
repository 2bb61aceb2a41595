import { useQuery } from '@tanstack/react-query';
import { ENVIRONMENT_KINDS, ENVIRONMENT_STATES, ENVIRONMENT_STATES_DERIVED, localized } from '@valopolku/domain';
import type { FetchedOptions, Options } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../../../platform/i18n/use-choice.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { useFetchedOptions, useProjectOptions } from '../../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../../data/registry/choices/use-municipality-options.js';
import type { FilterName } from './environment-filters.js';
import { degreePartsQuery } from '../../../../data/catalogue/degree-parts.js';

/** The values of every filter in words. */
export function useFilterOptions(): Record<FilterName, Options> {
  const { t } = useTranslation('environments');
  const options = useOptions();
  return {
    kind: options('environmentKind', ENVIRONMENT_KINDS),
    state: options('environmentState', [...ENVIRONMENT_STATES, ...ENVIRONMENT_STATES_DERIVED]),
    municipality: useMunicipalityOptions({ use: 'filter' }),
    degreePart: useDegreePartOptions(),
    project: useProjectOptions(),
    mapped: [{ id: 'yes', label: t('mapped') }],
  };
}

/** Parts of qualifications; those that the place's tasks build come first. */
export function useDegreePartOptions(mapped: ReadonlySet<string> = new Set()): FetchedOptions {
  const language = useLanguage();
  return useFetchedOptions(useQuery(degreePartsQuery), ({ items }) =>
    items
      .map(({ id, name, qualificationName }) => ({ id, label: localized(name, language).text, description: localized(qualificationName, language).text }))
      .sort((one, other) => Number(mapped.has(other.id)) - Number(mapped.has(one.id))),
  );
}
