import Link from 'next/link';
import { Fragment } from 'react';
import { Mark } from '@/components/ui/marks';
import type { Translate } from '@/lib/core/translate';
import type {
  Matrix,
  MatrixCell,
  MatrixGroup,
  MatrixLine,
} from '@/lib/operations/pairs/schema/matrix';
import { MatrixKeys } from './matrix-keys';
import { runsOf, stepOf } from './matrix-runs';

/**
 * Units against units, grouped by ministry: shade and count for the conferences of the last years, a
 * triangle for what is overdue, a point for a paper without one. One tab stop, arrow keys inside;
 * the lists beside it say the same in words.
 */
export function MatrixTable({ matrix, t }: { matrix: Matrix; t: Translate }) {
  const lines = matrix.groups.flatMap((group) => group.lines);
  const starts = new Set(matrix.groups.map(({ lines: [first] }) => first?.code));
  const [top] = lines;
  const first = lines.findIndex(({ code }) => matrix.cells.has(`${top?.code} ${code}`));
  let row = 0;
  return (
    <MatrixKeys label={t('pairs.matrix.label')} hint={t('pairs.matrix.hint')}>
      <table className="matrix">
        <caption className="sr-only">{t('pairs.matrix.caption', { years: matrix.years })}</caption>
        <colgroup>
          <col className="names" />
          {lines.map(({ code }) => (
            <col key={code} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {lines.map(({ code, short, name }) => (
              <th key={code} scope="col" abbr={name}>
                <span>{short}</span>
              </th>
            ))}
          </tr>
        </thead>
        {matrix.groups.map((group) => (
          <tbody key={group.code}>
            <GroupHead group={group} width={lines.length + 1} t={t} />
            {group.lines.map((line) => {
              row += 1;
              return (
                <Row key={line.code} {...{ matrix, lines, line, starts, first, t }} row={row - 1} />
              );
            })}
          </tbody>
        ))}
      </table>
    </MatrixKeys>
  );
}

/** The ministry over its rows, with the way to open it or to close it. */
function GroupHead({ group, width, t }: { group: MatrixGroup; width: number; t: Translate }) {
  const [first] = group.lines;
  if (first && first.rolled > 0) return null;
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={width}>
        {group.name || t('pairs.matrix.others')}
      </th>
    </tr>
  );
}

type RowProps = {
  matrix: Matrix;
  lines: readonly MatrixLine[];
  line: MatrixLine;
  row: number;
  starts: ReadonlySet<string | undefined>;
  /** The column of the one cell of the first row where the tab key enters. */
  first: number;
  t: Translate;
};

function Row({ matrix, lines, line, row, starts, first, t }: RowProps) {
  const runs = runsOf(lines, (other) => matrix.cells.get(`${line.code} ${other.code}`), row);
  return (
    <tr className={starts.has(line.code) ? 'first' : undefined}>
      <th scope="row">
        <span>
          <span className="name">
            {line.rolled > 0 ? (
              <Link className="plain" href={`/pairs?open=${line.code}`} prefetch={false}>
                {line.name}
              </Link>
            ) : (
              line.name
            )}
          </span>
          <small>
            {line.rolled > 0 ? t('pairs.matrix.rolled', { count: line.rolled }) : line.short}
          </small>
        </span>
      </th>
      {runs.map((run) => (
        <Fragment key={run.at}>
          {run.cell ? (
            <Cell
              cell={run.cell}
              row={row}
              column={run.at}
              entered={row === 0 && run.at === first}
              names={[line.name, lines[run.at]?.name ?? '']}
              years={matrix.years}
              t={t}
            />
          ) : (
            <td className={run.self ? 'self' : 'blank'} colSpan={run.length} />
          )}
        </Fragment>
      ))}
    </tr>
  );
}

type CellProps = {
  cell: MatrixCell;
  row: number;
  column: number;
  entered: boolean;
  names: readonly [string, string];
  years: number;
  t: Translate;
};

function Cell({ cell, row, column, entered, names, years, t }: CellProps) {
  return (
    <td className={`step-${stepOf(cell.recent)}`}>
      <Link
        href={cell.href}
        prefetch={false}
        data-at={`${row} ${column}`}
        tabIndex={entered ? 0 : -1}
        aria-label={`${names[0]} – ${names[1]}: ${cellWords(cell, years, t)}`}
      >
        {cell.recent > 0 ? cell.recent : <span className="none">·</span>}
        {cell.overdue ? <Mark shape="triangle" /> : null}
      </Link>
    </td>
  );
}

/** A cell in words: conferences within the years, papers, and whether a review is overdue. */
export function cellWords(
  { recent, conferences, regulations, overdue }: MatrixCell,
  years: number,
  t: Translate,
): string {
  const met = t('pairs.matrix.recent', { count: recent, years });
  const before = conferences > recent ? t('pairs.matrix.before', { count: conferences }) : null;
  const papers = t('pairs.matrix.papers', { count: regulations });
  return [met, before, papers, overdue ? t('pairs.matrix.overdue') : null]
    .filter(Boolean)
    .join(', ');
}
