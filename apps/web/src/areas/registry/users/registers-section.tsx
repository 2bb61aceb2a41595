import { useQuery } from '@tanstack/react-query';
import type { ServiceRegister } from '@valopolku/contracts';
import { SERVICES, type Service } from '@valopolku/domain';
import { Button, List, ListRow, Section } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { QueryView } from '../../../platform/page/query-view.js';
import { organisationQuery } from '../../../data/registry/organisation.js';
import { can } from '../../../platform/session/use-session.js';
import { ChangeRegisterDialog } from './change-register-dialog.js';
import './users.css';

/** Whose register each service is in: set once here, and not said person by person. */
export function RegistersSection() {
  const { t } = useTranslation(['users', 'common']);
  const choice = useChoice();
  const query = useQuery(organisationQuery);
  const [changing, setChanging] = useState<Service | null>(null);
  const about = (register: ServiceRegister | undefined) =>
    register ? t('registers.of', { controller: register.controller, kind: choice('controllerKind', register.controllerKind).toLocaleLowerCase(), count: register.retentionYears }) : t('registers.none');
  return (
    <Section title={t('registers.title')}>
      <p className="muted users-note">{t('registers.lead')}</p>
      <QueryView query={query}>
        {(organisation) => (
          <>
            <List label={t('registers.title')}>
              {SERVICES.map((service) => (
                <ListRow
                  key={service}
                  title={choice('service', service)}
                  detail={about(organisation.registers.find((one) => one.service === service))}
                  aside={can(organisation, 'organisation.change') && <Button size="small" aria-label={t('registers.changeOf', { service: choice('service', service) })} onPress={() => setChanging(service)}>{t('common:action.edit')}</Button>}
                />
              ))}
            </List>
            {changing && <ChangeRegisterDialog organisation={organisation} service={changing} onClose={() => setChanging(null)} />}
          </>
        )}
      </QueryView>
    </Section>
  );
}
