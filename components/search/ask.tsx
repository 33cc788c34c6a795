import { ButtonLink } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';

export type Question = { text: string; choices: readonly { label: string; href: string }[] };

/** Asks which meaning of a short form is meant; the results hold all of them until it is said. */
export function AskMeaning({ questions, t }: { questions: readonly Question[]; t: Translate }) {
  return questions.map(({ text, choices }) => (
    <fieldset className="ask" key={text}>
      <legend className="sr-only">{t('search.ask.title', { text })}</legend>
      <div>
        <h2>{t('search.ask.title', { text })}</h2>
        <p className="small soft">{t('search.ask.hint', { count: choices.length })}</p>
      </div>
      <div className="opts">
        {choices.map(({ label, href }) => (
          <ButtonLink key={href} href={href}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </fieldset>
  ));
}
