import { useQuery } from '@tanstack/react-query';
import { Button, List, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../platform/page/query-view.js';
import { useSession } from '../../../platform/session/use-session.js';
import { deputiesQuery } from '../../../data/registry/deputies.js';
import { DeputyRow } from './deputy-row.js';
import { NameDeputyDialog } from './name-deputy-dialog.js';
import './deputies.css';

/** The coach's own deputies, and those for whom the coach stands in. */
export function OwnDeputies() {
  const { t } = useTranslation('deputies');
  const { userId } = useSession();
  const [isNaming, setNaming] = useState(false);
  const query = useQuery(deputiesQuery);
  return (
    <>
      <Section title={t('mine')} action={<Button size="small" icon="user-plus" onPress={() => setNaming(true)}>{t('name')}</Button>}>
        <p className="muted deputies-note">{t('meaning')}</p>
        <QueryView query={query}>
          {({ items }) => {
            const mine = items.filter(({ coach }) => coach.id === userId);
            return mine.length === 0 ? <p>{t('none')}</p> : <List>{mine.map((item) => <DeputyRow key={item.id} deputy={item} title={item.deputy.name} />)}</List>;
          }}
        </QueryView>
      </Section>
      <StandingIn userId={userId} />
      {isNaming && <NameDeputyDialog isForAnyone={false} onClose={() => setNaming(false)} />}
    </>
  );
}

function StandingIn({ userId }: { userId: string }) {
  const { t } = useTranslation('deputies');
  // When they do not come, the section above says so.
  const others = useQuery(deputiesQuery).data?.items.filter(({ deputy }) => deputy.id === userId);
  if (!others || others.length === 0) return null;
  return (
    <Section title={t('others')}>
      <List>{others.map((item) => <DeputyRow key={item.id} deputy={item} title={item.coach.name} />)}</List>
    </Section>
  );
}
