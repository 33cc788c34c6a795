import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { AuditLine } from '@/lib/operations/dashboard/schema';

type Words = { locale: Locale; t: Translate };

/** Acts and subjects that have words; any other is shown by its code. */
const ACTIONS: ReadonlySet<string> = new Set([
  ...['create', 'save', 'submit', 'return', 'approve', 'withdraw'].map((it) => `revision.${it}`),
  ...['create', 'disable', 'enable', 'resetPassword', 'changePassword'].map((it) => `user.${it}`),
  ...['signOut', 'revoke', 'revokeAll'].map((it) => `session.${it}`),
  ...[
    'signIn.succeeded',
    'signIn.failed',
    'token.create',
    'token.revoke',
    'units.load',
    'reference.publish',
  ],
]);
const SUBJECTS: ReadonlySet<string> = new Set([
  ...['revision', 'regulation', 'conference', 'user', 'token', 'units'],
]);

/** The last entries of the log. What happened to a record is told where one may see the record. */
export function AuditLines({ events, locale, t }: { events: readonly AuditLine[] } & Words) {
  const columns = ['at', 'actor', 'action', 'subject'].map((key) => ({
    label: t(`dashboard.audit.${key}`),
  }));
  return (
    <Table caption={t('dashboard.section.audit')} hidden columns={columns}>
      {events.map((event) => (
        <tr key={event.seq}>
          <td className="nowrap">{formatInstant(event.at, locale)}</td>
          <td>{event.actorName || t(`dashboard.actor.${event.actorKind}`)}</td>
          <td>
            {ACTIONS.has(event.action) ? t(`dashboard.action.${event.action}`) : event.action}
          </td>
          <td className="wide">
            <Subject event={event} t={t} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Subject({ event, t }: { event: AuditLine; t: Translate }) {
  const { subjectType, record, summary } = event;
  const word = SUBJECTS.has(subjectType) ? t(`dashboard.subject.${subjectType}`) : subjectType;
  const text = summary ? `${word}: ${summary}` : word;
  if (record === null) return text;
  const area = record.type === 'REGULATION' ? 'regulations' : 'conferences';
  return (
    <Link className="plain" href={`/${area}/${record.id}`} prefetch={false}>
      {text}
    </Link>
  );
}
