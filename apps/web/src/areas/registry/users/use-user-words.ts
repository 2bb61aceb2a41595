import { useQuery } from '@tanstack/react-query';
import type { ValueWords } from '../../../platform/form/windows/compared-fields.js';
import { useOptions } from '../../../platform/i18n/use-choice.js';
import { LANGUAGE_NAMES } from '../../../platform/i18n/languages.js';
import { optionWords } from '../../../platform/form/fields/option-words.js';
import { useFetchedOptions, useFieldOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../data/registry/choices/use-municipality-options.js';
import { WORK_ROLES } from './user-fields.js';
import { environmentChoicesQuery } from '../../../data/sites/environments.js';

/** The codes of an account in words, when two versions of it are shown side by side. */
export function useUserWords(): ValueWords {
  const roles = useOptions()('role', WORK_ROLES);
  return optionWords({
    roles,
    language: Object.entries(LANGUAGE_NAMES).map(([id, label]) => ({ id, label })),
    municipalityCodes: useMunicipalityOptions({ use: 'any' }),
    fieldIds: useFieldOptions(),
    environmentIds: useFetchedOptions(useQuery(environmentChoicesQuery(null)), ({ items }) => items.map(({ id, name }) => ({ id, label: name }))),
  });
}
