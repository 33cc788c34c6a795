'use client';

import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  startTransition,
} from 'react';
import { type Act, readAct } from '@/lib/operations/publishing/schema/form/acts';
import { SAVE_EVENT } from './control';
import { keyAct } from './keys';
import { focusField } from './on-page';

type Deeds = {
  send: (data: FormData) => void;
  act: (act: Act) => void;
  restore: (group: string, id: string) => void;
  /** Looks again at what rows are called. */
  look: (data: FormData) => void;
};

type On<E> = E & { currentTarget: HTMLFormElement };

/** What the form does about what happens in it, once a script is there. */
export function handlers(deeds: Deeds) {
  return {
    onSubmit: (event: FormEvent<HTMLFormElement>) => onSubmit(event, deeds),
    onKeyDown: (event: On<KeyboardEvent<HTMLFormElement>>) => {
      const asked = keyAct(event);
      if (!asked) return;
      event.preventDefault();
      perform(asked, event.currentTarget, deeds);
    },
    onFocus: (event: On<FocusEvent<HTMLFormElement>>) => {
      if (event.target instanceof HTMLSelectElement && event.target.dataset.of) {
        deeds.look(new FormData(event.currentTarget));
      }
    },
    onClick: (event: On<MouseEvent<HTMLFormElement>>) => onClick(event, deeds),
  };
}

function onSubmit(event: FormEvent<HTMLFormElement>, deeds: Deeds): void {
  const { submitter } = event.nativeEvent as SubmitEvent;
  const asked = readAct(submitter instanceof HTMLButtonElement ? submitter.value : 'save');
  event.preventDefault();
  perform(asked, event.currentTarget, deeds);
}

function perform(asked: Act, form: HTMLFormElement, deeds: Deeds): void {
  if ('group' in asked) {
    deeds.act(asked);
    return;
  }
  if (asked.act === 'save') {
    form.dispatchEvent(new Event(SAVE_EVENT));
    return;
  }
  const data = new FormData(form);
  data.set('act', asked.act);
  startTransition(() => deeds.send(data));
}

function onClick(event: MouseEvent<HTMLFormElement>, deeds: Deeds): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a[href^="#"]');
  if (link instanceof HTMLAnchorElement) {
    if (focusField(decodeURIComponent(link.hash.slice(1)))) event.preventDefault();
    return;
  }
  const back = event.target.closest('[data-restore]');
  if (!(back instanceof HTMLElement)) return;
  const [group = '', id = ''] = (back.dataset.restore ?? '').split(':');
  deeds.restore(group, id);
}
