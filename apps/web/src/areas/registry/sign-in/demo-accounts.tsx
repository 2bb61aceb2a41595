import type { ConfigurationResponse, DemoAccount, SessionResponse } from '@valopolku/contracts';
import { Avatar, Icon } from '@valopolku/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { useSignIn } from '../../../platform/session/use-sign-in.js';
import './demo-accounts.css';

export interface DemoAccountsProps {
  configuration: ConfigurationResponse;
  onSignedIn: (session: SessionResponse) => void;
}

/** One press and one is in, as any of the roles. Only where the data is invented. */
export function DemoAccounts({ configuration, onSignedIn }: DemoAccountsProps) {
  const { t } = useTranslation('session');
  const choice = useChoice();
  const signIn = useSignIn();
  const titleId = useId();
  const enter = ({ email }: DemoAccount) =>
    signIn.mutate({ email, password: configuration.demoPassword ?? '' }, { onSuccess: onSignedIn });
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{t('demoTitle')}</h2>
      <p className="demo-lead">{t('demoLead')}</p>
      <ProblemMessage problem={signIn.error} />
      <ul className="demo-accounts">
        {configuration.demoAccounts.map((account) => {
          const role = account.roles[0] ?? 'coach';
          return (
            <li key={account.email}>
              <button type="button" className="demo-account" disabled={signIn.isPending} onClick={() => enter(account)}>
                <Avatar name={account.name} size="large" />
                <span>
                  <b>{choice('role', role)}</b>
                  <span className="meta">{t(`demoAccount.${role}`, { name: account.name })}</span>
                </span>
                <Icon name="chevron-right" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
