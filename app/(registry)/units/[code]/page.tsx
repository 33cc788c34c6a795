import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { Ledger } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { getUnit } from '@/lib/domain/units/queries/unit';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';
import { RecordTools } from '../../record-tools';
import { Records } from './records';
import { UnderTitle, UnitSections } from './sections';

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await unitOf(params)).unit?.name) };
}

export default async function UnitPage({ params }: Props) {
  const { actor, unit } = await unitOf(params);
  if (unit === null) return <Absent />;
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  const kind = t(`codes.unitKind.${unit.kind}`);
  const words = [kind, t(`codes.sector.${unit.sector}`), ...unit.abbreviations.slice(0, 3)];
  return (
    <>
      <PageHeader
        title={unit.name}
        trail={[{ href: '/units', label: t('units.title') }]}
        trailLabel={t('registry.trail')}
        here={unit.code}
        kicker={[...words, ...(unit.isClass ? [t('units.class')] : [])].join(' · ')}
        under={<UnderTitle unit={unit} locale={locale} t={t} />}
      />
      <RecordTools target={{ kind: 'unit', unit: unit.code }} t={t} />
      <Ledger>
        <UnitSections unit={unit} locale={locale} t={t} />
        <Records actor={actor} code={unit.code} locale={locale} t={t} />
      </Ledger>
    </>
  );
}

/** One address for each unit: its code in capitals. */
async function unitOf(params: Props['params']) {
  const { code } = await params;
  const actor = await requireActor(`/units/${code}`);
  const unit = await orNotFound(getUnit(actor, code));
  if (unit && unit.code !== code) permanentRedirect(`/units/${unit.code}`);
  return { actor, unit };
}
