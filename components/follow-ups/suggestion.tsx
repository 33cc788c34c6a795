'use client';

import { useReady } from '@/components/drafts/fields/use-ready';

type Texts = Readonly<Record<string, string>>;

/**
 * The older thread that an outcome item may be raising again: offered, never chosen by itself. The
 * buttons need a script; without one the row's own field chooses.
 */
export function MatchChoice({
  older,
  onAttach,
  onApart,
  texts,
}: {
  older: { id: string; title: string };
  onAttach: () => void;
  onApart: () => void;
  texts: Texts;
}) {
  const isReady = useReady();
  const said = (key: string) => texts[`followUps.match.${key}`] ?? '';
  return (
    <div className="suggested" role="status">
      <span className="tag dashed">{said('suggested')}</span> {said('maybe')}{' '}
      <a href={`/follow-ups/${older.id}`} target="_blank" rel="noreferrer">
        {older.title}
      </a>
      {isReady ? (
        <p className="row">
          <button className="button small" type="button" onClick={onAttach}>
            {said('attach')}
          </button>
          <button className="button quiet small" type="button" onClick={onApart}>
            {said('apart')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
