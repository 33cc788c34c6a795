import { Fact, Facts } from '@/components/ui/facts';
import type { Translate } from '@/lib/core/translate';

type MembershipItem = { id: string; role: string; unit: { code: string; name: string } | null };

/** Which account this is, and its role at each unit. */
export function Identity({
  username,
  memberships,
  t,
}: {
  username: string;
  memberships: readonly MembershipItem[];
  t: Translate;
}) {
  return (
    <Facts>
      <Fact label={t('account.username')}>{username}</Fact>
      <Fact label={t('account.roles')}>
        {memberships.length === 0 ? t('account.noRoles') : null}
        <ul>
          {memberships.map(({ id, role, unit }) => (
            <li key={id}>
              {t(`codes.role.${role}`)}, {unit?.name ?? t('account.wholeRegistry')}
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  );
}
