import type { CompletionItem } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice, type ChoiceValue } from '../../../platform/i18n/use-choice.js';
import { paths } from '../../../platform/paths.js';

type Grade = ChoiceValue<'grade'>;

/** Who completed which degree part, when and with what grade. */
export function CompletionTable({ completions }: { completions: readonly CompletionItem[] }) {
  const { t } = useTranslation('completions');
  const choice = useChoice();
  const format = useFormat();
  // Without a reason to open the page a manager sees who, not how well; a list of such people has no column for it.
  const grade = (one: CompletionItem) => (one.grade ? choice('grade', one.grade as Grade) : null);
  const person = (one: CompletionItem) => <Link href={paths.coachingPeriod(one.coachingPeriodId)} className="plain-link strong">{one.traineeName}</Link>;
  const columns: TableColumn<CompletionItem>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: person },
    { id: 'part', header: t('column.degreePart'), cell: ({ degreePart }) => <Localized text={degreePart.name} /> },
    { id: 'qualification', header: t('column.qualification'), cell: ({ qualification }) => <span className="muted"><Localized text={qualification.name} /></span>, isLowPriority: true },
    { id: 'municipality', header: t('column.municipality'), cell: ({ municipality }) => (municipality ? <Localized text={municipality.name} /> : t('hiddenPlace')) },
    { id: 'date', header: t('column.date'), align: 'right', cell: ({ date }) => format.date(date) },
    { id: 'grade', header: t('column.grade'), cell: grade },
  ];
  return (
    <Table
      label={t('title')}
      columns={columns}
      rows={completions}
      rowId={({ id }) => id}
      renderListItem={(one) => (
        <div className="stack-s">
          {person(one)}
          <div><Localized text={one.degreePart.name} /></div>
          <div className="meta">{format.date(one.date)} · {one.grade && <>{grade(one)} · </>}{one.municipality ? <Localized text={one.municipality.name} /> : t('hiddenPlace')}</div>
        </div>
      )}
    />
  );
}
