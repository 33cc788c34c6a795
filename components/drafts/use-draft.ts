'use client';

import { useActionState, useReducer, useRef, useState } from 'react';
import type { Act } from '@/lib/operations/publishing/schema/form/acts';
import { NOTHING_SENT } from '@/lib/operations/publishing/schema/form/answer';
import {
  type FormValues,
  newRowId,
  valuesOf,
} from '@/lib/operations/publishing/schema/form/values';
import { choicesOf } from './choices';
import type { Desk } from './desk';
import { held as begin, next } from './draft-state';
import type { DraftFormProps } from './form-props';
import { handlers } from './handlers';
import { putValues } from './on-page';
import { saidOf } from './said';
import { useAnswer, useSaved, useScript, useTurn } from './use-effects';
import { useLook } from './use-look';

/** What the form of a draft does with a script; before it, only what it shows. */
export function useDraft(props: DraftFormProps) {
  const { form, texts } = props;
  const [answer, send] = useActionState(props.action, NOTHING_SENT, props.page);
  const start = answer.values ?? props.values;
  const [held, tell] = useReducer(next.bind(null, form), start, begin);
  const [gaps, setGaps] = useState(answer.gaps ?? props.gaps);
  const [choices, setChoices] = useState(() => choicesOf(form, start, texts));
  const ref = useRef<HTMLFormElement>(null);
  const take = (values: FormValues) => {
    tell({ kind: 'values', values });
    if (ref.current) putValues(ref.current, values);
  };
  useScript(ref);
  useSaved(ref, { take, setGaps });
  useAnswer(ref, answer, { take, setGaps });
  useTurn(ref, held);
  useLook(ref, props.look, (values) => tell({ kind: 'values', values }));
  const acts = handlers({
    send,
    act: (act: Act) =>
      tell({ kind: 'act', act, made: newRowId(), said: saidOf(form, held, act, texts) }),
    restore: (group, id) => tell({ kind: 'restore', group, id }),
    look: (data) => setChoices(choicesOf(form, valuesOf(data), texts)),
  });
  const errors = { ...props.errors, ...answer.errors };
  const desk: Desk = {
    ...{ texts, errors, choices, papers: props.papers, dateName: props.dateName },
    threads: props.carryOver?.threads ?? NONE,
    ...{ controls: props.controls, values: held.values, autoFocus: answer.focus },
  };
  return { ref, held, desk, answer, gaps, send, acts };
}

const NONE: Desk['threads'] = [];
