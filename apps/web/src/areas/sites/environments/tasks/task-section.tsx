import { useQuery } from '@tanstack/react-query';
import type { EnvironmentResponse, WorkTaskItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Button, ComboBox, EmptyState, Section, Tabs, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { ConfirmDialog } from '../../../../platform/page/confirm-dialog.js';
import { can } from '../../../../platform/session/use-session.js';
import { degreePartsQuery } from '../../../../data/catalogue/degree-parts.js';
import { RequirementMatrix } from './requirement-matrix.js';
import { TaskList } from './task-list.js';
import { useDegreePartOptions } from '../list/use-filter-options.js';
import { useRemoveTask } from '../../../../data/sites/change-environments.js';

export interface TaskSectionProps {
  environment: EnvironmentResponse;
  onAdd: () => void;
  onRename: (task: WorkTaskItem) => void;
}

/** What is done at the place, and which requirements each task builds: one degree part at a time. */
export function TaskSection({ environment, onAdd, onRename }: TaskSectionProps) {
  const { t } = useTranslation(['environments', 'common', 'errors']);
  const language = useLanguage();
  const toast = useToast();
  const remove = useRemoveTask(environment.id);
  const [askedId, setAskedId] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const options = useDegreePartOptions();
  const known = useQuery(degreePartsQuery).data;
  const { tasks, coverage } = environment;
  // As the page has it now: when someone was faster, the next try carries their version.
  const asked = tasks.find(({ id }) => id === askedId);
  const ask = ({ id }: WorkTaskItem) => setAskedId(id);
  const chosen = coverage.some(({ degreePart }) => degreePart.id === chosenId) ? undefined : known?.items.find(({ id }) => id === chosenId);
  const parts = [
    ...coverage.map(({ degreePart, qualificationName, requirementsCovered, requirementsTotal }) => ({ id: degreePart.id, name: degreePart.name, qualificationName, covered: requirementsCovered, total: requirementsTotal })),
    ...(chosen ? [{ id: chosen.id, name: chosen.name, qualificationName: chosen.qualificationName, covered: 0, total: chosen.requirementCount }] : []),
  ];
  const table = (partId: string, label: string) => <RequirementMatrix environment={environment} partId={partId} label={label} onRename={onRename} onRemove={ask} />;
  const tabs = parts.map(({ id, name, qualificationName, covered, total }) => {
    const label = localized(name, language).text;
    return { id, label, count: `${covered}/${total}`, content: <><p className="meta"><Localized text={qualificationName} /></p>{table(id, label)}</> };
  });
  const end = (task: WorkTaskItem) => remove.mutate(task, { onSuccess: () => { setAskedId(null); toast({ message: t('common:removed') }); } });
  const choose = (id: string | null) => {
    setChosenId(id);
    if (id) setOpenedId(id);
  };
  return (
    <Section title={t('tasks.title')} count={tasks.length} action={can(environment, 'environment.addTask') && <Button size="small" icon="plus" onPress={onAdd}>{t('task.add')}</Button>}>
      {tasks.length === 0 && <EmptyState isSmall level={3} title={t('tasks.none')}>{t('tasks.noneText')}</EmptyState>}
      {tasks.length > 0 && tabs.length === 0 && <TaskList environment={environment} onRename={onRename} onRemove={ask} />}
      {tasks.length > 0 && tabs.length > 0 && <Tabs label={t('tasks.parts')} tabs={tabs} selectedId={parts.find(({ id }) => id === openedId)?.id ?? parts[0]?.id ?? ''} onChange={setOpenedId} />}
      {tasks.length > 0 && can(environment, 'environment.mapTask') && (
        <div className="form environments-choose">
          <ComboBox label={t('tasks.choosePart')} hint={t('tasks.choosePartHint')} options={options} value={chosenId} onChange={choose} emptyText={t('common:noMatches')} invalidText={t('errors:invalidChoice')} placeholder={t('common:choose')} />
        </div>
      )}
      {asked && (
        <ConfirmDialog title={t('task.removeTitle', { name: asked.name })} confirmLabel={t('task.remove')} isLoading={remove.isPending} problem={remove.error} onConfirm={() => end(asked)} onClose={() => setAskedId(null)}>
          {t('task.removeText')}
        </ConfirmDialog>
      )}
    </Section>
  );
}
