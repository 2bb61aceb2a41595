import { evidenceOf, type RequirementReadiness, type TargetItem } from '@valopolku/contracts';
import { Button, Link, Table, type TableColumn } from '@valopolku/ui';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { listHref } from '../../../../../platform/list-href.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { EvidenceLine, isEvidenceTold } from './evidence.js';
import { JudgementStatus } from './judgement-status.js';

/** The requirements of a target, each with its evidence, as far as that is told, and the coach's judgement. */
export function RequirementTable({ period, target, onOpen }: SectionProps & { target: TargetItem }) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const mayJudge = can(period, 'coachingPeriod.judge');
  const isTold = target.requirements.every(isEvidenceTold);
  const evidence = (requirement: RequirementReadiness) => (
    <Link className="period-evidence-link" href={listHref(evidenceOf(period.id, requirement.requirementId))} aria-label={t('evidence.open', { number: requirement.order })}>
      <EvidenceLine requirement={requirement} />
    </Link>
  );
  const judge = ({ requirementId, order }: RequirementReadiness) => mayJudge && (
    <Button size="small" variant="quiet" aria-label={t('readiness.judgeFor', { number: order })} onPress={() => onOpen({ kind: 'judge', targetId: target.id, requirementId })}>{t('readiness.judge')}</Button>
  );
  const columns: TableColumn<RequirementReadiness>[] = [
    { id: 'order', header: t('readiness.number'), cell: ({ order }) => <span className="muted num">{order}</span> },
    { id: 'text', header: t('readiness.requirement'), isRowHeader: true, cell: ({ text }) => <Localized text={text} /> },
    ...shownIf(isTold, { id: 'evidence', header: t('readiness.evidence'), cell: evidence }),
    { id: 'judgement', header: t('readiness.judgement'), isNowrap: true, cell: ({ judgement }) => <JudgementStatus judgement={judgement} /> },
    ...shownIf(isTold, { id: 'last', header: t('readiness.last'), align: 'right', isNowrap: true, isLowPriority: true, cell: ({ lastOn }) => (lastOn ? format.shortDate(lastOn) : '–') }),
    ...shownIf(mayJudge, { id: 'judge', header: <span className="sr-only">{t('readiness.actions')}</span>, align: 'right', cell: judge }),
  ];
  return (
    <Table
      label={localized(target.degreePart.name, format.language).text}
      columns={columns}
      rows={target.requirements}
      rowId={({ requirementId }) => requirementId}
      renderListItem={(requirement) => (
        <div className="period-requirement">
          <div className="grow">
            <div><Localized text={requirement.text} /></div>
            {isTold && evidence(requirement)}
          </div>
          <div className="period-requirement-side"><JudgementStatus judgement={requirement.judgement} />{judge(requirement)}</div>
        </div>
      )}
    />
  );
}

const shownIf = (isShown: boolean, column: TableColumn<RequirementReadiness>): TableColumn<RequirementReadiness>[] => (isShown ? [column] : []);
