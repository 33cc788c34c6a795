import Link from 'next/link';
import { Mark } from '@/components/ui/marks';
import type { Translate } from '@/lib/core/translate';
import type { Matrix, MatrixCell, MatrixLine } from '@/lib/operations/pairs/schema/matrix';
import { type Run, runsOf, stepOf } from './matrix-runs';

type Props = {
  matrix: Matrix;
  lines: readonly MatrixLine[];
  line: MatrixLine;
  row: number;
  /** Whether a group begins with it. */
  isFirst: boolean;
  t: Translate;
};

/** A unit and what it has with every other; the first cell of the first row takes the tab key. */
export function MatrixRow(props: Props) {
  const { matrix, lines, line, row, isFirst, t } = props;
  const runs = runsOf(lines, (other) => matrix.cells.get(`${line.code} ${other.code}`), row);
  const entry = row === 0 ? runs.find(({ cell }) => cell !== null) : undefined;
  return (
    <tr className={isFirst ? 'first' : undefined}>
      <RowHead line={line} t={t} />
      {runs.map((run) =>
        run.cell ? (
          <Cell key={run.at} {...props} {...run} cell={run.cell} isEntry={run === entry} />
        ) : (
          <td key={run.at} className={run.self ? 'self' : 'blank'} colSpan={run.length} />
        ),
      )}
    </tr>
  );
}

function RowHead({ line: { code, name, short, rolled }, t }: Pick<Props, 'line' | 't'>) {
  return (
    <th scope="row">
      <span>
        <span className="name">
          {rolled > 0 ? (
            <Link className="plain" href={`/pairs?open=${code}`} prefetch={false}>
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        <small>{rolled > 0 ? t('pairs.matrix.rolled', { count: rolled }) : short}</small>
      </span>
    </th>
  );
}

type CellProps = Props & Run<MatrixCell> & { cell: MatrixCell; isEntry: boolean };

function Cell({ cell, at, isEntry, row, line, lines, matrix, t }: CellProps) {
  return (
    <td className={`step-${stepOf(cell.recent)}`}>
      <Link
        href={cell.href}
        prefetch={false}
        data-at={`${row} ${at}`}
        tabIndex={isEntry ? 0 : -1}
        aria-label={`${line.name} – ${lines[at]?.name ?? ''}: ${cellWords(cell, matrix.years, t)}`}
      >
        {cell.recent > 0 ? cell.recent : <span className="none">·</span>}
        {cell.overdue ? <Mark shape="triangle" /> : null}
      </Link>
    </td>
  );
}

/** A cell in words: conferences within the years, papers, and whether a review is overdue. */
function cellWords(
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
