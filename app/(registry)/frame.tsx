import type { ReactNode } from 'react';
import { Masthead } from '@/components/layout/masthead';
import { Shell } from '@/components/layout/shell';
import { QuickSearch } from '@/components/search/form';
import { Button, buttonClass } from '@/components/ui/button';
import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Translate } from '@/lib/core/translate';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import { currentActor } from '@/lib/http/session';
import { getLocale, getTranslator } from '@/lib/platform/i18n/translator';
import type { UserActor } from '@/lib/policy/actor';
import { decidesSomewhere, draftsSomewhere } from '@/lib/policy/revisions';
import { signOut } from './account/actions';
import { switchLanguage } from './language';

const SECTIONS = [
  { key: 'home', href: '/' },
  { key: 'pairs', href: '/pairs' },
  { key: 'regulations', href: '/regulations' },
  { key: 'conferences', href: '/conferences' },
  { key: 'followUps', href: '/follow-ups' },
  { key: 'due', href: '/due' },
  { key: 'units', href: '/units' },
] as const;

/** For those who write drafts. */
const DRAFTS = { key: 'drafts', href: '/drafts', text: 'drafts.title' } as const;

/** For those who decide on drafts. */
const REVIEW = { key: 'review', href: '/review', text: 'review.title' } as const;

export type SectionKey =
  | (typeof SECTIONS)[number]['key']
  | 'account'
  | 'drafts'
  | 'review'
  | 'notices'
  | 'search';

/** Masthead, page and foot of the registry. Decides nothing: each page asks for its own actor. */
export async function RegistryFrame({
  current,
  children,
}: {
  current: SectionKey;
  children: ReactNode;
}) {
  const [actor, t, locale] = await Promise.all([currentActor(), getTranslator(), getLocale()]);
  const sections = [
    ...SECTIONS.map((section) => ({ ...section, text: `registry.${section.key}` })),
    ...(actor && draftsSomewhere(actor) ? [DRAFTS] : []),
    ...(decidesSomewhere(actor) ? [REVIEW] : []),
  ];
  const items = sections.map(({ key, href, text }) => ({
    href,
    label: t(text),
    current: key === current,
  }));
  const day = formatEdtf(dayOf(new Date()), locale);
  return (
    <>
      <Masthead
        items={actor ? items : []}
        person={actor ? { name: actor.displayName, place: await placeOf(actor) } : null}
        search={actor ? <QuickSearch t={t} /> : null}
        acts={<Acts actor={actor} t={t} />}
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
function Acts({ actor, t }: { actor: UserActor | null; t: Translate }) {
  return (
    <>
      {actor ? <Notices unread={actor.unread ?? 0} t={t} /> : null}
      <form action={switchLanguage}>
        <Button look="quiet" small>
          {t('registry.otherLanguage')}
        </Button>
      </form>
      {actor ? (
        <form action={signOut}>
          <Button look="quiet" small>
            {t('registry.signOut')}
          </Button>
        </form>
      ) : null}
    </>
  );
}

/** The way to one's notices, with how many are not yet read. */
function Notices({ unread, t }: { unread: number; t: Translate }) {
  const text = unread > 99 ? t('notices.unreadMany') : t('notices.unread', { count: unread });
  return (
    <a className={buttonClass('quiet', true)} href="/notices">
      {text}
    </a>
  );
}
