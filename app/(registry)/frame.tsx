import type { ReactNode } from 'react';
import { Masthead } from '@/components/layout/masthead';
import { Shell } from '@/components/layout/shell';
import { Button } from '@/components/ui/button';
import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Translate } from '@/lib/core/translate';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { currentActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import type { UserActor } from '@/lib/policy/actor';
import { signOut } from './account/actions';
import { switchLanguage } from './language';

const SECTIONS = [
  { key: 'home', href: '/' },
  { key: 'regulations', href: '/regulations' },
  { key: 'conferences', href: '/conferences' },
  { key: 'followUps', href: '/follow-ups' },
  { key: 'pairs', href: '/pairs' },
  { key: 'units', href: '/units' },
] as const;

export type SectionKey = (typeof SECTIONS)[number]['key'] | 'account' | 'review' | 'notices';

/** Masthead, page and foot of the registry. Decides nothing: each page asks for its own actor. */
export async function RegistryFrame({
  current,
  children,
}: {
  current: SectionKey;
  children: ReactNode;
}) {
  const [actor, t, locale] = await Promise.all([currentActor(), getTranslator(), getLocale()]);
  const items = SECTIONS.map(({ key, href }) => ({
    href,
    label: t(`registry.${key}`),
    current: key === current,
  }));
  const day = formatEdtf(dayOf(new Date()), locale);
  return (
    <>
      <Masthead
        items={actor ? items : []}
        person={actor ? { name: actor.displayName, place: await placeOf(actor) } : null}
        acts={<Acts signedIn={actor !== null} t={t} />}
        texts={mastheadTexts(t)}
      />
      <Shell
        printHead={[t('registry.title'), t('registry.printed', { day })]}
        footer={[t('registry.footer'), t('registry.noSecrets')]}
      >
        {children}
      </Shell>
    </>
  );
}

function mastheadTexts(t: Translate) {
  const [brandFirst, brand] = [t('registry.brandFirst'), t('registry.brand')];
  const [navigation, menu, skip] = [
    t('registry.navigation'),
    t('registry.menu'),
    t('registry.skip'),
  ];
  return { brandFirst, brand, navigation, menu, skip };
}

async function placeOf(actor: UserActor): Promise<string> {
  const directory = await unitDirectory(actor);
  const unit = directory.byCode.get(actor.memberships[0]?.unitCode ?? '');
  return unit ? presentName(unit) : '';
}

/** Language and sign-out: forms of their own, which work before any script. */
function Acts({ signedIn, t }: { signedIn: boolean; t: Translate }) {
  return (
    <>
      <form action={switchLanguage}>
        <Button look="quiet" small>
          {t('registry.otherLanguage')}
        </Button>
      </form>
      {signedIn ? (
        <form action={signOut}>
          <Button look="quiet" small>
            {t('registry.signOut')}
          </Button>
        </form>
      ) : null}
    </>
  );
}
