import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { localized } from '@valopolku/domain';
import { Breadcrumbs, Button, MenuButton, type MenuEntry } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnvironmentDialogs, type EnvironmentDialogKind } from '../editing/environment-dialogs.js';
import { EnvironmentState } from '../view/environment-state.js';
import { EnvironmentView } from '../view/environment-view.js';
import { environmentQuery } from '../../../../data/sites/environments.js';
import '../environments.css';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { Page } from '../../../../platform/page/page.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { useWayBack } from '../../../../platform/page/way-back.js';
import { paths } from '../../../../platform/paths.js';
import { can } from '../../../../platform/session/use-session.js';

/** One place: its tasks and what they build, who is there, what is approved, and how to work there. */
export function EnvironmentPage() {
  const wayBack = useWayBack(paths.environments());
  const { t } = useTranslation(['environments', 'common']);
  const { id } = useParams({ from: '/signedIn/environments/$id' });
  const choice = useChoice();
  const language = useLanguage();
  const query = useQuery(environmentQuery(id));
  const [dialog, setDialog] = useState<EnvironmentDialogKind | null>(null);
  const environment = query.data;
  const municipality = environment && localized(environment.municipality.name, language).text;
  const items: MenuEntry[] = [];
  if (environment && can(environment, 'environment.retire')) items.push({ id: 'retire', label: t('retire.save'), icon: 'archive', isDanger: true, onAction: () => setDialog({ kind: 'retire' }) });
  return (
    <Page
      title={environment?.name ?? t('one')}
      windowTitle={t('one')}
      lead={environment && <span className="cluster">{choice('environmentKind', environment.kind)}, {municipality} <EnvironmentState environment={environment} /></span>}
      above={<Breadcrumbs label={t('where')} crumbs={[{ label: t('title'), href: wayBack }, ...(environment ? [{ label: municipality ?? '', href: paths.environments({ municipality: environment.municipality.code }) }, { label: environment.name }] : [])]} />}
      actions={
        environment && (
          <>
            {can(environment, 'environment.change') && <Button icon="pencil" onPress={() => setDialog({ kind: 'edit' })}>{t('edit')}</Button>}
            {items.length > 0 && <MenuButton look="icon" label={t('moreActions')} items={items} />}
          </>
        )
      }
    >
      <QueryView query={query}>{(data) => <EnvironmentView environment={data} onOpen={setDialog} />}</QueryView>
      {environment && dialog && <EnvironmentDialogs environment={environment} dialog={dialog} onClose={() => setDialog(null)} />}
    </Page>
  );
}
