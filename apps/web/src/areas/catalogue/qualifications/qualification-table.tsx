import type { QualificationItem } from '@valopolku/contracts';
import { Link, Status, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { paths } from '../../../platform/paths.js';

export function QualificationTable({ qualifications }: { qualifications: readonly QualificationItem[] }) {
  const { t } = useTranslation('catalogue');
  const choice = useChoice();
  const name = (one: QualificationItem) => <Link href={paths.qualification(one.id)}><Localized text={one.name} /></Link>;
  const source = (one: QualificationItem) => <Status tone={one.draft ? 'wait' : 'ok'}>{one.draft ? t('draftTitle') : t('official')}</Status>;
  const columns: TableColumn<QualificationItem>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: name },
    { id: 'code', header: t('column.code'), cell: ({ code }) => <span className="num">{code}</span> },
    { id: 'type', header: t('column.type'), cell: ({ type }) => choice('qualificationType', type) },
    { id: 'parts', header: t('column.degreeParts'), align: 'right', cell: ({ degreePartCount }) => degreePartCount },
    { id: 'source', header: t('column.source'), cell: source },
  ];
  return (
    <Table
      label={t('title')}
      columns={columns}
      rows={qualifications}
      rowId={({ id }) => id}
      renderListItem={(one) => (
        <div className="stack-s">
          <b>{name(one)}</b>
          <div className="meta">{[choice('qualificationType', one.type), one.code, t('degreeParts', { count: one.degreePartCount })].join(' · ')}</div>
          {source(one)}
        </div>
      )}
    />
  );
}
