import { useQuery } from '@tanstack/react-query';
import { localized } from '@valopolku/domain';
import type { ValueWords } from '../../platform/form/compared-fields.js';
import { useOptions } from '../../platform/i18n/use-choice.js';
import { LANGUAGE_NAMES } from '../../platform/i18n/languages.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { fieldsQuery, municipalitiesQuery } from '../../platform/reference/reference.queries.js';
import { WORK_ROLES } from './user-fields.js';
import { workplacesQuery } from './users.queries.js';

/** The codes of an account in words, when two versions of it are shown side by side. */
export function useUserWords(): ValueWords {
  const language = useLanguage();
  const roles = useOptions()('role', WORK_ROLES);
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const fields = useQuery(fieldsQuery).data?.items ?? [];
  const workplaces = useQuery(workplacesQuery).data?.items ?? [];
  const choices: Readonly<Record<string, readonly { id: string; label: string }[]>> = {
    roles,
    language: Object.entries(LANGUAGE_NAMES).map(([id, label]) => ({ id, label })),
    municipalityCodes: municipalities.map(({ code, name }) => ({ id: code, label: localized(name, language).text })),
    fieldIds: fields.map(({ id, name }) => ({ id, label: localized(name, language).text })),
    environmentIds: workplaces.map(({ id, name }) => ({ id, label: name })),
  };
  return (field, value) => choices[field]?.find(({ id }) => id === value)?.label;
}
