import { useQuery } from '@tanstack/react-query';
import { Button, EmptyState } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProjectDialog } from '../project-dialog.js';
import { ProjectTable } from '../project-table.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { can, useSession } from '../../../../platform/session/use-session.js';
import { projectsQuery } from '../../../../data/registry/projects.js';

/** Projects: goals, and for those who may the way to their final reports. */
export function ProjectsPage() {
  const { t } = useTranslation('projects');
  const session = useSession();
  const [isAdding, setAdding] = useState(false);
  return (
    <Page title={t('title')} lead={t(can(session, 'report.read') ? 'lead' : 'leadWithoutReports')} actions={can(session, 'project.create') && <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>{t('create')}</Button>}>
      <QueryView query={useQuery(projectsQuery)}>
        {({ items }) => (items.length === 0 ? <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState> : <ProjectTable projects={items} />)}
      </QueryView>
      {isAdding && <ProjectDialog project={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
