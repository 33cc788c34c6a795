'use client';

import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/marks';
import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { Desk } from './desk';
import { type GapLine, gapLines } from './gap-lines';
import { type Texts, word } from './texts';

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
          {gapLines(missing, desk).map((line) => (
            <Missing key={line.key} line={line} />
          ))}
        </ul>
        <p className="soft">{word(texts, 'side.note')}</p>
        <Warnings warnings={warnings} texts={texts} />
        {children}
      </div>
    </aside>
  );
}

function Missing({ line: { text, target } }: { line: GapLine }) {
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
