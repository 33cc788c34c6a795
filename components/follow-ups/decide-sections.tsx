import { Section } from '@/components/layout/ledger';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { FollowUpView, ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { FormState } from '@/lib/http/form-state';
import { DecisionForm } from './decision-form';

type Action = (state: FormState, data: FormData) => Promise<FormState>;

export type DecideActions = { decide: Action; merge: Action; split: Action };

/** What a leader may do with a thread: conclude it, join it with another, or part it. */
export function DecideSections({
  thread,
  related,
  actions,
  locale,
  t,
}: {
  thread: FollowUpView;
  /** Threads on the same papers that it may be one with. */
  related: readonly ThreadView[];
  actions: DecideActions;
  locale: Locale;
  t: Translate;
}) {
  const hidden = { id: thread.id, version: thread.version };
  const labels = (submit: string) => ({
    ...{ reason: t('followUps.reason'), pending: t('followUps.pending') },
    ...{ failed: t('followUps.failed'), submit: t(submit) },
  });
  const choices = { legend: t('followUps.decide'), options: decisionsFor(thread, t) };
  return (
    <>
      <Section id="decide" title={t('followUps.decide')} explain={t('followUps.decideExplain')}>
        <DecisionForm
          {...{ hidden, action: actions.decide, labels: labels('followUps.submit') }}
          choices={{ name: 'kind', type: 'radio', ...choices }}
        />
      </Section>
      <Section id="merge" title={t('followUps.merge')} explain={t('followUps.mergeExplain')}>
        <DecisionForm
          {...{ hidden, action: actions.merge, labels: labels('followUps.mergeSubmit') }}
          {...otherThread(related, t)}
        />
      </Section>
      {thread.mentions.length > 1 ? (
        <Section id="split" title={t('followUps.split')} explain={t('followUps.splitExplain')}>
          <DecisionForm
            {...{ hidden, action: actions.split, labels: labels('followUps.splitSubmit') }}
            choices={mentionsOf(thread, locale, t)}
          />
        </Section>
      ) : null}
    </>
  );
}

function decisionsFor({ state }: FollowUpView, t: Translate) {
  const closed = state === 'DONE' || state === 'DROPPED';
  const kinds = closed ? (['REOPENED'] as const) : (['RESOLVED', 'DROPPED'] as const);
  return kinds.map((kind) => ({ value: kind, label: t(`followUps.choice.${kind}`) }));
}

function otherThread(related: readonly ThreadView[], t: Translate) {
  const options = related.map(({ id, title }) => ({ value: id, label: title }));
  const legend = t('followUps.mergeOther');
  return options.length > 0
    ? { choices: { name: 'other', type: 'radio' as const, legend, options } }
    : { text: { name: 'other', label: t('followUps.mergeAddress') } };
}

function mentionsOf(thread: FollowUpView, locale: Locale, t: Translate) {
  const options = thread.mentions.map(({ key, conference, state, text }) => {
    const held = conference.heldOn.edtf;
    const day = held ? formatEdtf(held, locale) : t('followUps.undated');
    const label = [day, t(`followUps.mention.${state}`), text ?? conference.title].join(' · ');
    return { value: key, label };
  });
  const legend = t('followUps.splitWhich');
  return { name: 'mention', type: 'checkbox' as const, legend, options };
}
