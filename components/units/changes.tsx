import { NotRecorded } from '@/components/records/not-recorded';
import { PartyLink } from '@/components/records/party';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { UnitChangeView } from '@/lib/domain/units/schema/views';
import { CertaintyWord } from './dates';

type Words = { locale: Locale; t: Translate };

/** Reorganisations a unit went through: which units became which, when and on what legal basis. */
export function Changes({ changes, locale, t }: { changes: readonly UnitChangeView[] } & Words) {
  if (changes.length === 0) return <p className="soft">{t('units.noChanges')}</p>;
  const columns = ['date', 'change', 'units', 'basis', 'certainty'].map((key) => ({
    label: t(`units.column.${key}`),
  }));
  return (
    <Table caption={t('units.section.changes')} hidden columns={columns}>
      {changes.map((change) => (
        <Change key={change.code} change={change} locale={locale} t={t} />
      ))}
    </Table>
  );
}

function Change({ change, locale, t }: { change: UnitChangeView } & Words) {
  const { date, kind, predecessors, moved, legalBasis, note, source, certainty } = change;
  const origin = source ? t('units.source', { source }) : null;
  return (
    <tr>
      <td>
        {date ? formatEdtf(date, locale) : <span className="unknown">{t('units.undated')}</span>}
      </td>
      <td>{t(`codes.unitChange.${kind}`)}</td>
      <td className="wide">
        <Units units={predecessors} none={t('units.noPredecessor')} />
        <Became change={change} t={t} />
        {moved ? <Second>{t('units.moved', moved)}</Second> : null}
        {note ? <Second>{note}</Second> : null}
      </td>
      <td data-label={t('units.column.basis')}>
        {legalBasis ?? <NotRecorded t={t} />}
        {origin ? <Second>{origin}</Second> : null}
      </td>
      <td>
        <CertaintyWord certainty={certainty} t={t} />
      </td>
    </tr>
  );
}

/** What they became; nothing where they are the same under the same names. */
function Became({ change, t }: { change: UnitChangeView; t: Translate }) {
  const { predecessors, successors } = change;
  const named = (units: typeof successors) => units.map(({ name }) => name).join('|');
  if (named(predecessors) === named(successors)) return null;
  return (
    <>
      <span className="soft"> {t('units.became')} </span>
      <Units units={successors} none={t('units.noSuccessor')} />
    </>
  );
}

function Units({ units, none }: { units: UnitChangeView['successors']; none: string }) {
  if (units.length === 0) return <span className="soft">{none}</span>;
  return units.map((unit, index) => (
    <span key={unit.code}>
      {index > 0 ? ', ' : null}
      <PartyLink party={unit} />
    </span>
  ));
}
