import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

export interface DraftsLineProps {
  requirements: readonly { order: number; draft: boolean }[];
}

/** Which of the statements shown are our own and not the official text: said once, beside the list. */
export function DraftsLine({ requirements }: DraftsLineProps) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const drafts = requirements.filter(({ draft }) => draft);
  const count = drafts.length;
  if (count === 0) return null;
  const isAll = count === requirements.length;
  return <p className="meta">{isAll ? t('drafts', { count }) : t('someDrafts', { count, numbers: format.list(drafts.map(({ order }) => String(order))) })}</p>;
}
