import type { ProjectResponse } from '@valopolku/contracts';
import { Button, Link, Table, type TableColumn } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { paths } from '../../../platform/paths.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { ProjectDialog } from './project-dialog.js';

/** Projects with their funder, dates and report. */
export function ProjectTable({ projects }: { projects: readonly ProjectResponse[] }) {
  const { t } = useTranslation(['projects', 'common']);
  const format = useFormat();
  const mayReport = can(useSession(), 'report.read');
  const [openedId, setOpenedId] = useState<string | null>(null);
  // As the list has it now: when someone was faster, the next try carries their version.
  const opened = projects.find(({ id }) => id === openedId);
  const name = (project: ProjectResponse) => (mayReport ? <Link href={paths.finalReport(project.id)}>{project.name}</Link> : project.name);
  const dates = ({ startsOn, endsOn }: ProjectResponse) => t('common:date.range', { from: format.date(startsOn), to: format.date(endsOn) });
  const edit = (project: ProjectResponse) =>
    can(project, 'project.change') && <Button size="small" aria-label={t('changeOf', { name: project.name })} onPress={() => setOpenedId(project.id)}>{t('common:action.edit')}</Button>;
  const columns: TableColumn<ProjectResponse>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: name },
    { id: 'funder', header: t('column.funder'), cell: ({ funder }) => funder || '–' },
    { id: 'dates', header: t('column.dates'), cell: (project) => <span className="num">{dates(project)}</span> },
    { id: 'actions', header: <span className="sr-only">{t('column.actions')}</span>, align: 'right', cell: edit },
  ];
  return (
    <>
      <Table
        label={t('title')}
        columns={columns}
        rows={projects}
        rowId={({ id }) => id}
        renderListItem={(project) => (
          <div className="row row-top">
            <div className="grow">
              <b>{name(project)}</b>
              <div className="meta">{[dates(project), project.funder].filter(Boolean).join(' · ')}</div>
            </div>
            {edit(project)}
          </div>
        )}
      />
      {opened && <ProjectDialog project={opened} onClose={() => setOpenedId(null)} />}
    </>
  );
}
