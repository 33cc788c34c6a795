import Link from 'next/link';
import { ConferenceLines, RegulationLines } from '@/components/dashboard/record-lines';
import { Section } from '@/components/layout/ledger';
import { Counterparts } from '@/components/units/counterparts';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale, Translate } from '@/lib/core/translate';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { counterparts } from '@/lib/domain/regulations/queries/counterparts';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { subordinates } from '@/lib/domain/units/rules';
import type { UserActor } from '@/lib/policy/actor';

type Props = { actor: UserActor; code: string; locale: Locale; t: Translate };

const NEWEST = { sort: 'newest' } as const;

/** What the actor may see of a unit and those beneath it: papers, counterparts, conferences. */
export async function Records({ actor, code, locale, t }: Props) {
  const codes = subordinates(await unitDirectory(actor), code);
  const asked = { ...NEWEST, unit: [codes], day: dayOf(new Date()) };
  const [regulations, others, conferences] = await Promise.all([
    listRegulations(actor, { ...asked, limit: 10 }),
    counterparts(actor, codes),
    listConferences(actor, { ...asked, limit: 5 }),
  ]);
  const papers = { total: regulations, area: 'regulations', code, t };
  return (
    <>
      <Section
        id="regulations"
        title={t('units.section.regulations')}
        explain={t('units.explainRecords')}
      >
        <RegulationLines items={regulations.items} locale={locale} t={t} />
        <Tally {...papers} />
      </Section>
      <Section id="counterparts" title={t('units.section.counterparts')}>
        <Counterparts code={code} counterparts={others} t={t} />
      </Section>
      <Section id="conferences" title={t('units.section.conferences')}>
        <ConferenceLines items={conferences.items} locale={locale} t={t} />
        <Tally {...papers} area="conferences" total={conferences} />
      </Section>
    </>
  );
}

/** How many there are in all, in words, and the way to them. */
function Tally({
  total: { total, totalIsCapped },
  area,
  code,
  t,
}: {
  total: { total: number; totalIsCapped: boolean };
  area: string;
  code: string;
  t: Translate;
}) {
  const words = t(`units.${area}.${totalIsCapped ? 'capped' : 'count'}`, { count: total });
  return (
    <p className="tally">
      <span>{words}</span>
      {total > 0 ? (
        <Link href={`/${area}?unit=${code}`} prefetch={false}>
          {t(`units.${area}.all`)}
        </Link>
      ) : null}
    </p>
  );
}
