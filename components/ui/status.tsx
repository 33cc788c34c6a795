import type { ReactNode } from 'react';
import { Mark, type MarkShape } from './marks';

export type StatusTone = 'plain' | 'strong' | 'quiet' | 'alert' | 'signed';

/** One word and one mark, always together: no state is told by colour alone. */
export function Status({
  mark,
  tone = 'plain',
  children,
}: {
  mark: MarkShape;
  tone?: StatusTone;
  children: ReactNode;
}) {
  return (
    <span className={`status ${tone}`}>
      <Mark shape={mark} />
      <span>{children}</span>
    </span>
  );
}

/** A word in a thin frame; dashed for what is inferred. */
export function Tag({ dashed = false, children }: { dashed?: boolean; children: ReactNode }) {
  return <span className={dashed ? 'tag dashed' : 'tag'}>{children}</span>;
}
