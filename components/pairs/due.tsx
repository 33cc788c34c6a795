import type { ReactNode } from 'react';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { PartyNow, partyLine } from '@/components/records/party';
import { Agenda, AgendaItem } from '@/components/ui/agenda';
import { Status } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Due } from '@/lib/operations/pairs/schema/due';
import { CommitmentState } from './thread-state';

type Part = { due: Due; locale: Locale; t: Translate };

const MARKS = { UPCOMING: 'circleOpen', DUE: 'circleHalf', OVERDUE: 'triangle' } as const;
const TONES = { UPCOMING: 'plain', DUE: 'strong', OVERDUE: 'alert' } as const;

/** Conferences that review cycles let expect; none on record does not say that none was held. */
export function DueConferences({ due, locale, t }: Part) {
  return (
    <Part id="conferences" empty={due.conferences.length === 0} t={t}>
      {due.conferences.map(({ regulation, kind, edtf, state, monthsLate, host, parties }) => (
        <AgendaItem
          key={`${regulation.id}${kind}${edtf}`}
          when={formatEdtf(edtf, locale)}
          href={`/regulations/${regulation.id}`}
          title={`${kind ? t(`codes.conferenceKind.${kind}`) : t('pairs.conference')}, ${regulation.number ?? regulation.title}`}
          under={[
            partyLine(parties, t),
            host ? t('pairs.strip.host', { name: host.name }) : null,
            t('pairs.due.notRecorded'),
          ]
            .filter(Boolean)
            .join('; ')}
          state={
            <Status mark={MARKS[state]} tone={TONES[state]}>
              {t(`pairs.expected.${state}`, { months: monthsLate })}
            </Status>
          }
        />
      ))}
    </Part>
  );
}

/** Promises past their deadline, then those whose deadline is near. */
export function DueCommitments({ due, locale, t }: Part) {
  return (
    <Part id="commitments" empty={due.commitments.length === 0} t={t}>
      {due.commitments.map((thread) => (
        <AgendaItem
          key={thread.id}
          when={thread.deadline ? formatEdtf(thread.deadline, locale) : t('pairs.noDeadline')}
          href={`/follow-ups/${thread.id}`}
          title={thread.title}
          under={`${ownersOf(thread) || t('pairs.due.noOwner')}; ${t('pairs.due.noResult')}`}
          state={<CommitmentState thread={thread} day={due.day} t={t} />}
        />
      ))}
    </Part>
  );
}

/** Papers near or past their nominal end that no visible paper replaces. */
export function DueEnds({ due, locale, t }: Part) {
  return (
    <Part id="ends" empty={due.ends.length === 0} t={t}>
      {due.ends.map(({ id, number, title, parties, endsOn, endIsOpen, state }) => (
        <AgendaItem
          key={id}
          when={<DateText date={endsOn} locale={locale} t={t} />}
          href={`/regulations/${id}`}
          title={number ? `${number}, ${title}` : title}
          under={`${partyLine(parties, t)}; ${t('pairs.due.noSuccessor')}`}
          state={
            <Status
              mark={state === 'PAST' ? 'triangle' : 'circleHalf'}
              tone={toneOf(state, endIsOpen)}
            >
              {t(endIsOpen ? 'pairs.due.state.OPEN' : `pairs.due.state.${state}`)}
            </Status>
          }
        />
      ))}
    </Part>
  );
}

/** Papers that still apply to a unit which is no more, with who may have taken over. */
export function Orphans({ due, locale, t }: Part) {
  return (
    <Part id="orphans" empty={due.orphans.length === 0} t={t}>
      {due.orphans.map(({ id, number, title, ended }) => (
        <AgendaItem
          key={id}
          when={number ?? ''}
          href={`/regulations/${id}`}
          title={title}
          under={ended.map((party) => (
            <span key={party.code} className="block">
              {party.name} <PartyNow party={party} locale={locale} t={t} />
            </span>
          ))}
          state={<Status mark="squareDotted">{t('pairs.due.orphan')}</Status>}
        />
      ))}
    </Part>
  );
}

function ownersOf({ owners }: Due['commitments'][number]): string {
  return owners.map(({ name }) => name).join('; ');
}

function toneOf(state: string, endIsOpen: boolean) {
  if (endIsOpen) return 'plain';
  return state === 'PAST' ? 'alert' : 'strong';
}

function Part({
  id,
  empty,
  t,
  children,
}: {
  id: string;
  empty: boolean;
  t: Translate;
  children: ReactNode;
}) {
  return (
    <Section id={id} title={t(`pairs.due.section.${id}`)} explain={t(`pairs.due.explain.${id}`)}>
      {empty ? <p className="soft">{t(`pairs.due.empty.${id}`)}</p> : <Agenda>{children}</Agenda>}
    </Section>
  );
}
