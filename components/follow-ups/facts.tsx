import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { PartyLink } from '@/components/records/party';
import { Fact, Facts } from '@/components/ui/facts';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { ThreadLine } from './line';
import { ThreadState } from './state';

/** How a thread stands, who is to do it by when, and on which papers. */
export function ThreadFacts({
  thread,
  day,
  locale,
  t,
}: {
  thread: ThreadView;
  day: string;
  locale: Locale;
  t: Translate;
}) {
  const { field, deadline, regulations, mentions } = thread;
  return (
    <Section id="facts" title={t('followUps.facts')}>
      <Facts>
        <Fact label={t('followUps.column.state')}>
          <ThreadState thread={thread} day={day} t={t} />
        </Fact>
        <Fact label={t('followUps.column.deadline')}>
          {deadline ? formatEdtf(deadline, locale) : <None text={t('followUps.noDeadline')} />}
        </Fact>
        <Fact label={t('followUps.column.owners')}>
          <Owners thread={thread} t={t} />
        </Fact>
        {field ? <Fact label={t('followUps.field')}>{field}</Fact> : null}
        <Fact label={t('followUps.papers')}>
          {regulations.length === 0 ? <None text={t('registry.notRecorded')} /> : null}
          {regulations.map(({ id, number, title }) => (
            <div key={id}>
              <Link className="plain" href={`/regulations/${id}`} prefetch={false}>
                {number ? `${number}, ${title}` : title}
              </Link>
            </div>
          ))}
        </Fact>
        <Fact label={t('followUps.column.mentions')}>
          <ThreadLine mentions={mentions} locale={locale} t={t} />
        </Fact>
      </Facts>
    </Section>
  );
}

function Owners({ thread: { owners }, t }: { thread: ThreadView; t: Translate }) {
  if (owners.length === 0) return <None text={t('followUps.noOwner')} />;
  return owners.map(({ code, name }) => (
    <div key={code ?? name}>{code ? <PartyLink party={{ code, name }} /> : name}</div>
  ));
}

function None({ text }: { text: string }) {
  return <span className="faint">{text}</span>;
}
