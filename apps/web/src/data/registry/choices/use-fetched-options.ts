import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { localized, type LocalizedText } from '@valopolku/domain';
import type { FetchedOptions, Option } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { coachesQuery } from '../colleagues.js';
import { providersQuery } from '../education-providers.js';
import { fieldsQuery } from '../fields.js';
import { projectsQuery } from '../projects.js';

export interface Around {
  /** Stands before those that are fetched: "Ei hanketta". */
  first?: Option | undefined;
  /** Chosen before: stays a choice, by its own name, though it is not among those fetched or nothing came. */
  kept?: Option | null | undefined;
}

/** An answer as options to choose from: what has come, that it is on its way, or that it did not come and can be fetched again. */
export function useFetchedOptions<T>(query: UseQueryResult<T>, toOptions: (data: T) => readonly Option[], { first, kept }: Around = {}): FetchedOptions {
  const { t } = useTranslation('optionLists');
  const { data, error, fetchStatus } = query;
  const come = data === undefined ? [] : toOptions(data);
  const known = kept && come.every(({ id }) => id !== kept.id) ? [...come, kept] : come;
  return {
    items: first ? [first, ...known] : known,
    // What is not asked for (nothing is written yet) is not waited for.
    state: data !== undefined || (!error && fetchStatus === 'idle') ? 'ready' : error ? 'failed' : 'loading',
    retry: () => void query.refetch(),
    words: { loading: t('loading'), failed: t('failed'), retry: t('retry'), none: t('none'), unnamed: t('unnamed') },
  };
}

interface Named {
  id: string;
  name: string;
}

const asOption = ({ id, name }: Named): Option => ({ id, label: name });

export const useProjectOptions = (around?: Around) => useFetchedOptions(useQuery(projectsQuery), ({ items }) => items.map(asOption), around);

export const useProviderOptions = (around?: Around) => useFetchedOptions(useQuery(providersQuery), ({ items }) => items.map(asOption), around);

export function useFieldOptions(around?: Around): FetchedOptions {
  const language = useLanguage();
  const asField = ({ id, name }: { id: string; name: LocalizedText }) => ({ id, label: localized(name, language).text });
  return useFetchedOptions(useQuery(fieldsQuery), ({ items }) => items.map(asField), around);
}

/** The coaches there are; `nameOf` says the own name otherwise. */
export const useCoachOptions = (nameOf = ({ name }: Named) => name) =>
  useFetchedOptions(useQuery(coachesQuery), ({ items }) => items.map((one) => ({ id: one.id, label: nameOf(one) })));
