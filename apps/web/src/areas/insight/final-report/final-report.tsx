import { FinalReportLinks, type FinalReportResponse } from '@valopolku/contracts';
import { Figures, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { listHref } from '../../../platform/list-href.js';
import { useFormat } from '../../../platform/format/use-format.js';
import { DegreePartsSection } from './degree-parts-section.js';
import { EnvironmentsSection } from './environments-section.js';
import { ExitsSection } from './exits-section.js';
import { ParticipantsSection } from './participants-section.js';
import { reportNotes } from './reconciliation-notes.js';
import './final-report.css';

const CONTENTS = [['participants', 'participants'], ['exits', 'exits'], ['environments', 'environments'], ['degree-parts', 'degreeParts']] as const;

/** The report as the funder publishes it, with what does not add up said beside the figure that it concerns. */
export function FinalReport({ report, projectId }: { report: FinalReportResponse; projectId: string }) {
  const { t } = useTranslation('finalReport');
  const format = useFormat();
  const links = new FinalReportLinks(projectId);
  const notes = reportNotes(report);
  const about = (section: string) => notes.filter((note) => note.section === section);
  const figures = [
    { id: 'participants', value: format.number(report.participants.total.count), label: t('figure.participants'), href: listHref(links.group('participants')) },
    { id: 'environments', value: format.number(report.environments.total), label: t('figure.environments'), href: listHref(links.environments()) },
    { id: 'degreeParts', value: format.number(report.degreeParts.total), label: t('figure.degreeParts'), href: listHref(links.completions()) },
    { id: 'qualifications', value: format.number(report.qualificationsCompleted.people), label: t('figure.qualifications') },
  ];
  return (
    <div className="report-layout">
      <nav aria-label={t('contents')}>
        <ul className="report-contents">
          {CONTENTS.map(([id, key]) => <li key={id}><a href={`#${id}`}>{t(`section.${key}`)}</a></li>)}
        </ul>
      </nav>
      <div>
        <Figures label={t('summary')} figures={figures} />
        <p className="report-agreement">
          {notes.length === 0
            ? <Status tone="ok">{t('agree')}</Status>
            : <Status tone="info" icon="info" isWrapping>{t('notes', { count: notes.length })}</Status>}
        </p>
        <ParticipantsSection report={report} projectId={projectId} notes={about('participants')} />
        <ExitsSection report={report} projectId={projectId} notes={about('exits')} />
        <EnvironmentsSection environments={report.environments} projectId={projectId} />
        <DegreePartsSection report={report} projectId={projectId} notes={about('degreeParts')} />
      </div>
    </div>
  );
}
