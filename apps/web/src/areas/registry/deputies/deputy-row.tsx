import type { DeputyResponse } from '@valopolku/contracts';
import { Button, ListRow, Status, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { can } from '../../../platform/session/use-session.js';
import { ChangeDeputyDialog } from './change-deputy-dialog.js';
import { useEndDeputy } from '../../../data/registry/deputies.js';

/** One who stands in, the days, and what may be done about it. */
export function DeputyRow({ deputy, title }: { deputy: DeputyResponse; title: string }) {
  const { t } = useTranslation(['deputies', 'common']);
  const format = useFormat();
  const toast = useToast();
  const end = useEndDeputy(deputy);
  const [isChanging, setChanging] = useState(false);
  const { startsOn, endsOn, inForce, deputy: { name } } = deputy;
  return (
    <>
      <ListRow
        title={title}
        detail={
          <>
            <span className="cluster">{t('common:date.range', { from: format.date(startsOn), to: format.date(endsOn) })} <Status tone={inForce ? 'ok' : 'mute'}>{t(inForce ? 'inForce' : 'toCome')}</Status></span>
            <ProblemMessage problem={end.error} />
          </>
        }
        aside={
          <span className="row wrap">
            {can(deputy, 'deputy.change') && <Button size="small" aria-label={t('changeOf', { name })} onPress={() => setChanging(true)}>{t('common:action.edit')}</Button>}
            {can(deputy, 'deputy.end') && (
              <Button size="small" aria-label={t('endOf', { name })} isLoading={end.isPending} onPress={() => end.mutate(undefined, { onSuccess: () => toast({ message: t('ended', { name }) }) })}>{t('end')}</Button>
            )}
          </span>
        }
      />
      {isChanging && <ChangeDeputyDialog deputy={deputy} onClose={() => setChanging(false)} />}
    </>
  );
}
