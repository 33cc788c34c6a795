import { Sides, type Subject } from '@/components/confirmations/sides';
import { WordForm } from '@/components/confirmations/word-form';
import { Ledger, Section } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { Difference } from '@/components/review/difference';
import { Notice } from '@/components/ui/notice';
import type { Locale, Translate } from '@/lib/core/translate';
import type { SideView } from '@/lib/domain/sources/schema/views';
import type { History } from '@/lib/operations/publishing/schema/history';
import { confirm, say } from './confirmations';

type Props = {
  title: string;
  side: SideView;
  subject: Subject;
  /** What changed since the revision of which the side last spoke. */
  since: Pick<History, 'chosen' | 'names'> | null;
  locale: Locale;
  t: Translate;
};

/** Where one side says whether it agrees with a record, and sees what changed since it last did. */
export function ConfirmView({ title, side, subject, since, locale, t }: Props) {
  const { area, id } = subject;
  return (
    <>
      <PageHeader
        trail={[
          { href: `/${area}`, label: t(`registry.${area}`) },
          { href: `/${area}/${id}`, label: title },
        ]}
        here={side.name}
        trailLabel={t('registry.trail')}
        kicker={title}
        title={t('review.side.title', { side: side.name })}
      />
      <Ledger>
        <Section id="side" title={side.name}>
          <Sides sides={[{ ...side, can: false }]} {...{ subject, confirm, locale, t }} />
        </Section>
        <Since since={since} locale={locale} t={t} />
        <Section id="word" title={t('review.side.word')}>
          {side.can ? (
            <Word side={side} subject={subject} t={t} />
          ) : (
            <Notice title={t('review.side.cannot')} />
          )}
        </Section>
      </Ledger>
    </>
  );
}

function Since({ since, locale, t }: Pick<Props, 'since' | 'locale' | 't'>) {
  if (!since?.chosen) return null;
  const { chosen, names } = since;
  return (
    <Section id="compared" title={t('review.side.since', { number: chosen.from })}>
      <Difference comparison={chosen.comparison} words={{ names, locale, t }} />
    </Section>
  );
}

function Word({ side, subject, t }: Pick<Props, 'side' | 'subject' | 't'>) {
  const { area, id, revision } = subject;
  const labels = {
    note: t('review.side.note'),
    hint: t('review.side.noteHint'),
    confirm: t('review.side.confirm'),
    dispute: t('review.side.disputeSend'),
    failed: t('review.side.failed'),
  };
  const hidden = { area, id, revision: String(revision), unit: side.code };
  return <WordForm action={say} hidden={hidden} labels={labels} />;
}
