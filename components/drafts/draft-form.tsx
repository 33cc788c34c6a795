'use client';

import type { ReactNode } from 'react';
import { ErrorSummary, Notice } from '@/components/ui/notice';
import type { DraftAnswer } from '@/lib/operations/publishing/schema/form/answer';
import { SCRIPT_NAME } from '@/lib/operations/publishing/schema/form/values';
import { ConflictChoices } from './conflict-choices';
import type { Desk } from './desk';
import type { DraftFormProps } from './form-props';
import { FormSections } from './form-sections';
import { placeOf } from './places';
import { SidePanel } from './side-panel';
import { filled, type Texts, word } from './texts';
import { useDraft } from './use-draft';

/**
 * The form of a draft. Every button works by sending the form; with a script rows are added, moved
 * and taken away at once, and nothing typed is ever replaced by a rendering.
 */
export function DraftForm(props: DraftFormProps) {
  const { formId, texts, saveLine } = props;
  const draft = useDraft(props);
  const { desk, held, answer } = draft;
  return (
    <form
      id={formId}
      ref={draft.ref}
      className="draft"
      action={draft.send}
      {...draft.acts}
      aria-label={word(texts, 'form.label')}
      noValidate
    >
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="act" value="save" className="sr-only" tabIndex={-1} aria-hidden>
        {word(texts, 'form.save')}
      </button>
      <Carried desk={desk} />
      <SaveBar texts={texts}>{saveLine}</SaveBar>
      <Outcome answer={answer} desk={desk} />
      <Body draft={draft} {...props} />
      <p className="sr-only" aria-live="polite">
        {held.said}
      </p>
    </form>
  );
}

function Body({
  draft: { held, desk, gaps },
  ...props
}: DraftFormProps & { draft: ReturnType<typeof useDraft> }) {
  const { form, warnings, asksReason, carryOver, children } = props;
  return (
    <div className="desk">
      <FormSections side="left" {...{ form, held, desk }} />
      <div className="draft-body">
        {asksReason ? <Reason desk={desk} /> : null}
        <FormSections {...{ form, held, desk, carryOver }} />
        <p className="hint keys">{word(desk.texts, 'keys')}</p>
      </div>
      <SidePanel gaps={gaps} warnings={warnings} desk={desk}>
        {children}
      </SidePanel>
    </div>
  );
}

function Carried({ desk }: { desk: Desk }) {
  return ['version', 'carried', 'hand', SCRIPT_NAME].map((name) => (
    <input key={name} type="hidden" name={name} defaultValue={desk.values[name]?.[0] ?? ''} />
  ));
}

function SaveBar({ texts, children }: { texts: Texts; children: ReactNode }) {
  return (
    <div className="savebar">
      {children}
      <p className="row">
        {(['save', 'leave'] as const).map((act) => (
          <button key={act} className="button quiet" type="submit" name="act" value={act}>
            {word(texts, `form.${act}`)}
          </button>
        ))}
        <button className="button primary" type="submit" name="act" value="submit">
          {word(texts, 'form.submit')}
        </button>
      </p>
    </div>
  );
}

function Outcome({ answer, desk }: { answer: DraftAnswer; desk: Desk }) {
  const { texts } = desk;
  if (answer.title === null) return null;
  const errors = Object.entries(answer.errors).map(([path, text]) => {
    const { words, target } = placeOf(path, desk);
    return {
      name: target,
      message: words ? filled(texts, 'side.gap', { field: words, text }) : text,
    };
  });
  if (errors.length > 0) {
    return <ErrorSummary title={`${answer.title}. ${word(texts, 'form.kept')}`} errors={errors} />;
  }
  return (
    <Notice alert title={answer.title}>
      <p>
        {answer.message} {word(texts, 'form.kept')}
      </p>
      <ConflictChoices conflicts={answer.conflicts} desk={desk} />
    </Notice>
  );
}

function Reason({ desk }: { desk: Desk }) {
  const error = desk.errors.reason;
  return (
    <div className="df wide">
      <label htmlFor="reason">{word(desk.texts, 'form.reason')}</label>
      <div>
        <textarea
          className="control"
          id="reason"
          name="reason"
          rows={2}
          maxLength={2000}
          defaultValue={desk.values.reason?.[0] ?? ''}
          aria-invalid={error ? true : undefined}
        />
        {error ? <p className="message">{error}</p> : null}
      </div>
    </div>
  );
}
