import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { switchLanguage } from '@/app/(registry)/language';
import { SignInForm } from '@/components/account/sign-in-form';
import { Button } from '@/components/ui/button';
import { localPath } from '@/lib/http/local-path';
import type { SearchParams } from '@/lib/http/search';
import { currentActor } from '@/lib/http/session';
import { getTranslator } from '@/lib/platform/i18n/translator';
import { signIn } from './actions';
import styles from './login.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator();
  return { title: t('auth.title') };
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const next = localPath((await searchParams).next);
  if ((await currentActor()) !== null) redirect(next);
  const t = await getTranslator();
  const labels = {
    username: t('auth.username'),
    password: t('auth.password'),
    submit: t('auth.submit'),
    pending: t('auth.pending'),
    failed: t('auth.failed'),
  };
  return (
    <main id="content" className={styles.page}>
      <div className={styles.cover}>
        <div>
          <div className={styles.rules} aria-hidden="true" />
          <h1>{t('auth.cover')}</h1>
          <p className={styles.say}>{t('auth.say')}</p>
        </div>
        <p className={styles.foot}>{t('auth.internal')}</p>
      </div>
      <div className={styles.enter}>
        <h2>{t('auth.title')}</h2>
        <SignInForm action={signIn} next={next} labels={labels} />
        <p className={styles.small}>{t('auth.forgotten')}</p>
        <p className={styles.law}>{t('auth.law')}</p>
        <OtherLanguage label={t('registry.otherLanguage')} />
      </div>
    </main>
  );
}

function OtherLanguage({ label }: { label: string }) {
  return (
    <form action={switchLanguage}>
      <Button look="quiet" small>
        {label}
      </Button>
    </form>
  );
}
