import { PasswordForm } from '@/components/account/password-form';
import { Section } from '@/components/layout/ledger';
import type { Translate } from '@/lib/core/translate';
import { changePassword } from './actions';

export function PasswordSection({ t }: { t: Translate }) {
  const labels = {
    currentPassword: t('account.password.current'),
    newPassword: t('account.password.new'),
    repeatedPassword: t('account.password.repeated'),
    hint: t('account.password.hint'),
    submit: t('account.password.submit'),
    failed: t('account.password.failed'),
    pending: t('account.pending'),
  };
  return (
    <Section id="password" title={t('account.password.title')}>
      <PasswordForm action={changePassword} labels={labels} />
    </Section>
  );
}
