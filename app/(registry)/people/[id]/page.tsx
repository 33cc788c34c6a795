import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { PersonRecord } from '@/components/people/record';
import { getPerson } from '@/lib/domain/people/queries';
import { orNotFound } from '@/lib/http/page';
import { requireActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import { Absent, titleOf } from '../../absent';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireActor(`/people/${encodeURIComponent(id)}`);
  return orNotFound(getPerson(actor, id));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await load((await params).id))?.name) };
}

export default async function PersonPage({ params }: Props) {
  const person = await load((await params).id);
  if (person === null) return <Absent />;
  if (person.mergedInto !== null) redirect(`/people/${person.mergedInto}`);
  const [t, locale] = await Promise.all([getTranslator(), getLocale()]);
  return (
    <>
      <PageHeader title={person.name} kicker={t('people.title')} under={t('people.under')} />
      <PersonRecord person={person} locale={locale} t={t} />
    </>
  );
}
