'use client';

import en from './failure.en.json';
import vi from './failure.vi.json';

/** Two short texts that must be there when nothing else is: no request, no translator. */
export function FailureText({ again }: { again: () => void }) {
  const english = typeof document !== 'undefined' && document.documentElement.lang === 'en';
  const text = english ? en : vi;
  return (
    <main id="content" className="page py-16">
      <h1 className="lead font-semibold">{text.title}</h1>
      <p className="soft mt-2 max-w-[60ch]">{text.text}</p>
      <p className="row mt-6">
        <button type="button" className="button primary" onClick={again}>
          {text.again}
        </button>
        <a className="button" href="/">
          {text.home}
        </a>
      </p>
    </main>
  );
}
