import { createTranslator } from 'use-intl/core';
import type { Locale, Translate } from '@/lib/core/translate';
import { type Messages, messages } from './messages';

/** The translator of a language. Plain texts, most of a page, are answered without formatting. */
export function translatorFor(locale: Locale): Translate {
  return translators[locale];
}

const translators: Record<Locale, Translate> = { vi: translator('vi'), en: translator('en') };

function translator(locale: Locale): Translate {
  const format = createTranslator({ locale, messages: messages[locale] }) as Translate;
  const plain = new Map([...flatten(messages[locale])].filter(([, text]) => !/[{}'<]/.test(text)));
  return (key, values) => plain.get(key) ?? format(key, values);
}

function* flatten(tree: Messages, prefix = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [prefix + key, value];
    else yield* flatten(value, `${prefix}${key}.`);
  }
}
