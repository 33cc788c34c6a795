'use client';

import { useEffect, useRef, useState } from 'react';
import { MatchChoice } from '@/components/follow-ups/suggestion';
import type { GroupDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { rowPath, valuesOf } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { putIn, rowInput } from './fields/row-inputs';
import { type DraftThread, matchIn } from './threads';

type Props = { group: GroupDescriptor; id: string; desk: Desk };

/** For rows that may raise an older thread again: the one that is likely, offered. */
export function MatchOffer(props: Props) {
  const asks = props.group.fields.some(({ kind }) => kind === 'thread');
  return asks ? <Offer {...props} /> : null;
}

/** Nothing is chosen by itself: without a script the choice stands in the row's details. */
function Offer({ group, id, desk }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const match = useMatch(place, { id, desk });
  const row = rowPath(group.group, id);
  const attach = (thread: DraftThread) => {
    const choice = rowInput(place.current, row, 'followUp');
    const details = choice?.closest('details');
    if (details) details.open = true;
    if (choice) putIn(choice, thread.id);
    choice?.focus();
  };
  return (
    <div ref={place}>
      {match && !refused.includes(match.id) ? (
        <MatchChoice
          older={{ id: match.id, title: match.text }}
          onAttach={() => attach(match)}
          onApart={() => setRefused([...refused, match.id])}
          texts={desk.texts}
        />
      ) : null}
    </div>
  );
}

/** How long a hand may rest before something is offered. */
const REST_MS = 400;

/** Looks again whenever the hand rests in the row, and when other threads are open. */
function useMatch(place: { current: HTMLElement | null }, { id, desk }: Omit<Props, 'group'>) {
  const { threads } = desk;
  const [match, setMatch] = useState(() => matchIn(desk.values, id, threads));
  useEffect(() => {
    const row = place.current?.closest('[data-row]');
    const form = place.current?.closest('form');
    if (!row || !form || threads.length === 0) return setMatch(null);
    let timer: number | undefined;
    const look = () => setMatch(matchIn(valuesOf(new FormData(form)), id, threads));
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST_MS);
    };
    look();
    row.addEventListener('input', soon);
    return () => {
      window.clearTimeout(timer);
      row.removeEventListener('input', soon);
    };
  }, [place, id, threads]);
  return match;
}
