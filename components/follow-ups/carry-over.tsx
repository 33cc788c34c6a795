import Link from 'next/link';
import type { Locale, Translate } from '@/lib/core/translate';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { answerItemId } from '@/lib/domain/follow-ups/rules/carry-over';
import type { OpenThread } from '@/lib/domain/follow-ups/schema/view';
import { ThreadLine } from './line';

type Answer = ConferencePayload['answers'][number];

const STATES = ['RESOLVED', 'STILL_OPEN', 'RECURS', 'NOT_MENTIONED'] as const;

/**
 * Every open thread of the chosen regulations as a question of the draft, with its history. The
 * fields bear the names of the payload, so that the form works before any script.
 */
export function CarryOver({
  threads,
  answers,
  raised,
  locale,
  t,
}: {
  threads: readonly OpenThread[];
  answers: readonly Answer[];
  /** Threads that an outcome item of the draft raises again: they are answered by that. */
  raised: readonly string[];
  locale: Locale;
  t: Translate;
}) {
  if (threads.length === 0) return <p className="soft">{t('followUps.carry.none')}</p>;
  return (
    <div className="carry">
      {threads.map((thread) => {
        const ids = [thread.id, ...thread.mentions.map(({ followUp }) => followUp)];
        const answer = answers.find(({ followUp }) => ids.includes(followUp));
        const byItem = ids.some((id) => raised.includes(id));
        return <Question key={thread.id} {...{ thread, answer, byItem, locale, t }} />;
      })}
    </div>
  );
}

function Question({
  thread,
  answer,
  byItem,
  locale,
  t,
}: {
  thread: OpenThread;
  answer: Answer | undefined;
  byItem: boolean;
  locale: Locale;
  t: Translate;
}) {
  const item = answer?.id ?? answerItemId(thread.id);
  const name = (field: string) => `answers[${item}].${field}`;
  return (
    <fieldset>
      <legend>
        <Link className="plain" href={`/follow-ups/${thread.id}`} prefetch={false}>
          {thread.title}
        </Link>
      </legend>
      <ThreadLine mentions={thread.mentions} locale={locale} t={t} />
      <input type="hidden" name="answers[]" value={item} />
      <input type="hidden" name={name('followUp')} value={answer?.followUp ?? thread.id} />
      {byItem ? <p className="small soft">{t('followUps.carry.byItem')}</p> : null}
      <States name={name('state')} chosen={answer?.state ?? null} t={t} />
      <Words name={name('note')} label={t('followUps.carry.note')} text={answer?.note} />
      <Words
        name={name('quotation')}
        label={t('followUps.carry.quotation')}
        text={answer?.quotation}
      />
    </fieldset>
  );
}

/** The first choice bears the field's name as its id: what is missing links there. */
function States({ name, chosen, t }: { name: string; chosen: Answer['state']; t: Translate }) {
  return (
    <fieldset className="choices" aria-label={t('followUps.carry.question')}>
      {STATES.map((state, index) => (
        <label key={state} className="choice">
          <input
            type="radio"
            id={index === 0 ? name : undefined}
            name={name}
            value={state}
            defaultChecked={chosen === state}
          />
          {t(`followUps.carry.state.${state}`)}
        </label>
      ))}
      <label className="choice faint">
        <input type="radio" name={name} value="" defaultChecked={chosen === null} />
        {t('followUps.carry.unanswered')}
      </label>
    </fieldset>
  );
}

function Words({
  name,
  label,
  text,
}: {
  name: string;
  label: string;
  text: string | null | undefined;
}) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <textarea
        className="control"
        id={name}
        name={name}
        rows={2}
        maxLength={1000}
        defaultValue={text ?? ''}
      />
    </div>
  );
}
