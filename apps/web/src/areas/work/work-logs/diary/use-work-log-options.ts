import { useQuery } from '@tanstack/react-query';
import type { Option } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { workLogChoicesQuery } from '../../../../data/work/work-logs.js';

/** People and places of the diary as options; someone with two periods is told apart by their beginnings. */
export function useWorkLogOptions(isAsked: boolean): { query: { error: Error | null; refetch: () => unknown }; people: readonly Option[]; environments: readonly Option[] } {
  const { t } = useTranslation('workLogs');
  const format = useFormat();
  const query = useQuery({ ...workLogChoicesQuery, enabled: isAsked });
  const { people = [], environments = [] } = query.data ?? {};
  const isTwice = (name: string) => people.filter((person) => person.name === name).length > 1;
  const label = ({ name, startedOn }: (typeof people)[number]) => (startedOn && isTwice(name) ? t('personFrom', { name, date: format.date(startedOn) }) : name);
  return { query, people: people.map((person) => ({ id: person.id, label: label(person) })), environments: environments.map(({ id, name }) => ({ id, label: name })) };
}
