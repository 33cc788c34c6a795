import type { SaveState } from './keeper';

type Props = {
  state: SaveState;
  savedAt: string;
  signInHref: string;
  texts: Readonly<Record<string, string>>;
};

/** One line, always in the same place: whether what one sees is kept, and where. */
export function SaveLine({ state, savedAt, signInHref, texts }: Props) {
  return (
    <p
      className="save-line"
      data-state={state.kind}
      role={isAlarming(state) ? 'alert' : 'status'}
      aria-live={isAlarming(state) ? 'assertive' : 'polite'}
    >
      {wordsOf(state, savedAt, texts)}
      {state.kind === 'signedOut' && (
        <>
          {' '}
          <a href={signInHref}>{texts.signIn}</a>
        </>
      )}
    </p>
  );
}

function isAlarming({ kind }: SaveState): boolean {
  return kind === 'signedOut' || kind === 'marking' || kind === 'refused';
}

function wordsOf(state: SaveState, savedAt: string, texts: Props['texts']): string {
  if (state.kind === 'still') return savedAt;
  if (state.kind === 'refused') return `${texts.refused} ${state.text}`;
  if (state.kind !== 'saved') return texts[state.kind] ?? '';
  const time = state.at.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  return `${texts.saved} ${time}`;
}
