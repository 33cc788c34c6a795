import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { UnitBranch, UnitTree } from '@/lib/domain/units/schema/views';
import styles from './tree.module.css';

type Words = { locale: Locale; t: Translate };

/** The two ministries with the most units, which most people come for, stand open beneath theirs. */
const OPEN: ReadonlySet<string> = new Set(['CHINHPHU', 'BQP', 'BCA']);

/** Units under their superiors, by sector. Branches open and close without any script. */
export function Tree({
  groups,
  open,
  locale,
  t,
}: { groups: UnitTree['groups'] /** Every first branch stands open. */; open: boolean } & Words) {
  return (
    <div className={styles.tree}>
      {groups.map(({ sector, branches }) => (
        <section key={sector} aria-labelledby={`sector-${sector}`}>
          <h2 id={`sector-${sector}`}>{t(`codes.sector.${sector}`)}</h2>
          <Branches branches={branches} open={open} locale={locale} t={t} />
        </section>
      ))}
    </div>
  );
}

function Branches({
  branches,
  open,
  locale,
  t,
}: { branches: readonly UnitBranch[]; open: boolean } & Words) {
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.code}>
          <Name branch={branch} locale={locale} t={t} />
          {branch.beneath.length > 0 ? (
            <details open={open || isOnTheWay(branch)}>
              <summary>{t('units.beneath', { count: branch.beneath.length })}</summary>
              <Branches branches={branch.beneath} open={false} locale={locale} t={t} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A branch that stands open, or leads to one. */
function isOnTheWay({ code, beneath }: UnitBranch): boolean {
  return OPEN.has(code) || beneath.some(isOnTheWay);
}

/** Plain anchors: with hundreds of them, each prepared link would weigh twice. */
function Name({ branch, locale, t }: { branch: UnitBranch } & Words) {
  const { abbreviation, isClass, ended, to } = branch;
  const remarks = [
    abbreviation,
    isClass ? t('units.class') : null,
    ended && to ? t('units.endedOn', { date: formatEdtf(to, locale) }) : null,
  ].filter(Boolean);
  return (
    <>
      <a href={`/units/${branch.code}`}>{branch.name}</a>
      {remarks.length > 0 ? <i> {remarks.join(' · ')}</i> : null}
    </>
  );
}
