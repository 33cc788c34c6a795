'use client';

import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/marks';
import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { Desk } from './desk';
import { placeOf } from './places';
import { filled, type Texts, word } from './texts';

/** A matter that wants an answer; `text` says what, `answer` what was said of it. */
export type WarningAsked = { key: string; path: string; text: string; answer: string };

/** What is still missing, each leading to its field; what wants an answer; what goes with the draft. */
export function SidePanel({
  gaps,
  warnings,
  desk,
  children,
}: {
  gaps: readonly Gap[];
  warnings: readonly WarningAsked[];
  desk: Desk;
  children?: ReactNode;
}) {
  const { texts } = desk;
  const missing = gaps.filter(({ path }) => !path.startsWith('warnings['));
  return (
    <aside className="draft-side" aria-label={word(texts, 'side.label')}>
      <div>
        <h2>{word(texts, 'side.missing')}</h2>
        {missing.length === 0 ? <p className="soft">{word(texts, 'side.nothing')}</p> : null}
        <ul>
          {missing.map((gap) => (
            <Missing key={`${gap.path} ${gap.text}`} gap={gap} desk={desk} />
          ))}
        </ul>
        <p className="soft">{word(texts, 'side.note')}</p>
        <Warnings warnings={warnings} texts={texts} />
        {children}
      </div>
    </aside>
  );
}

function Missing({ gap, desk }: { gap: Gap; desk: Desk }) {
  const { words, target } = placeOf(gap.path, desk);
  const text = words ? filled(desk.texts, 'side.gap', { field: words, text: gap.text }) : gap.text;
  return (
    <li>
      <span className="red">
        <Mark shape="circleOpen" />
      </span>
      <a href={`#${target}`}>{text}</a>
    </li>
  );
}

function Warnings({ warnings, texts }: { warnings: readonly WarningAsked[]; texts: Texts }) {
  if (warnings.length === 0) return null;
  return (
    <>
      <h2>{word(texts, 'side.warnings')}</h2>
      {warnings.map(({ key, path, text, answer }) => (
        <div className="asked" key={key} id={`warnings[${key}]`} tabIndex={-1}>
          <p>
            <a href={`#${path}`}>{text}</a>
          </p>
          <label htmlFor={`warning:${key}`}>{word(texts, 'side.warningAnswer')}</label>
          <textarea
            className="control"
            id={`warning:${key}`}
            name={`warning:${key}`}
            defaultValue={answer}
            maxLength={1000}
            rows={2}
          />
        </div>
      ))}
    </>
  );
}
