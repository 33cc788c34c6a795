import { ArrowKeys } from '@/components/charts/arrow-keys';
import type { Translate } from '@/lib/core/translate';
import type { Matrix, MatrixGroup, MatrixLine } from '@/lib/operations/pairs/schema/matrix';
import { MatrixRow } from './matrix-row';

/**
 * Units against units, grouped by ministry: shade and count for the conferences of the last years, a
 * triangle for what is overdue, a point for a paper without one. One tab stop, arrow keys inside;
 * the lists beside it say the same in words.
 */
export function MatrixTable({ matrix, t }: { matrix: Matrix; t: Translate }) {
  const lines = matrix.groups.flatMap((group) => group.lines);
  return (
    <ArrowKeys
      className="scroller matrix-frame"
      label={t('pairs.matrix.label')}
      hint={t('pairs.matrix.hint')}
    >
      <table className="matrix">
        <caption className="sr-only">{t('pairs.matrix.caption', { years: matrix.years })}</caption>
        <Heads lines={lines} />
        {matrix.groups.map((group) => (
          <Group key={group.code} {...{ matrix, lines, group, t }} />
        ))}
      </table>
    </ArrowKeys>
  );
}

function Heads({ lines }: { lines: readonly MatrixLine[] }) {
  return (
    <>
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
    </>
  );
}

type GroupProps = {
  matrix: Matrix;
  lines: readonly MatrixLine[];
  group: MatrixGroup;
  t: Translate;
};

/** A ministry with its units; one that is rolled up is a row of its own name and needs no head. */
function Group({ matrix, lines, group, t }: GroupProps) {
  const isRolled = group.lines.some(({ rolled }) => rolled > 0);
  return (
    <tbody>
      {isRolled ? null : (
        <tr className="group">
          <th scope="rowgroup" colSpan={lines.length + 1}>
            {group.name || t('pairs.matrix.others')}
          </th>
        </tr>
      )}
      {group.lines.map((line, index) => (
        <MatrixRow
          key={line.code}
          {...{ matrix, lines, line, t }}
          row={lines.indexOf(line)}
          isFirst={index === 0}
        />
      ))}
    </tbody>
  );
}
