import { describe, expect, it } from 'vitest';
import { type FormType, fieldsOf, leafOf } from '@/lib/operations/publishing/form/leaf';
import {
  type FormDescriptor,
  groupsOf,
  isGroup,
  partsOf,
} from '@/lib/operations/publishing/schema/form/descriptor';
import { CARRIED, forms } from '@/lib/operations/publishing/schema/form/of-type';
import { messages } from '@/lib/platform/i18n/messages';
import { translatorFor } from '@/lib/platform/i18n/translate';

const types = Object.keys(forms) as FormType[];

describe.each(types)('the form of a %s', (type) => {
  const form: FormDescriptor = forms[type];

  it('shows every field of the payload, or names it as going along', () => {
    const shown = partsOf(form).map((part) => (isGroup(part) ? part.group : part.field));
    expect([...shown, ...CARRIED].sort()).toEqual(fieldsOf(type).sort());
  });

  it.each(groupsOf(form).map((group) => [group.group, group] as const))(
    'shows every field of a row of %s',
    (_, group) => {
      const shown = group.fields.map(({ field }) => field);
      const inRow = fieldsOf(type, group.group).filter((field) => field !== 'id');
      expect(shown.sort()).toEqual(inRow.sort());
      expect(shown.every((field) => leafOf(type, field, group.group))).toBe(true);
    },
  );

  it('has words for everything it shows, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const t = translatorFor(locale);
      const keys = keysOf(form);
      const missing = keys.filter((key) => !isText(messages[locale], key));
      expect(missing).toEqual([]);
      expect(keys.map((key) => t(key)).every(Boolean)).toBe(true);
    }
  });
});

function keysOf(form: FormDescriptor): string[] {
  const sections = form.map(({ section }) => `drafts.section.${section}`);
  const parts = partsOf(form).flatMap((part) =>
    isGroup(part)
      ? [
          `drafts.group.${part.group}.title`,
          `drafts.group.${part.group}.row`,
          `drafts.group.${part.group}.add`,
          ...part.fields.flatMap((field) => ofField(field, part.group)),
        ]
      : ofField(part, 'record'),
  );
  return [...sections.filter((key) => key !== 'drafts.section.carried'), ...parts];
}

function ofField(
  field: {
    field: string;
    kind: string;
    hint?: boolean;
    codes?: string;
    options?: readonly string[];
  },
  group: string,
): string[] {
  if (field.kind === 'hidden') return [];
  const labels = [`drafts.field.${group}.${field.field}`];
  const hints = field.hint ? [`drafts.hint.${group}.${field.field}`] : [];
  return [...labels, ...hints, ...(field.options ?? []).map((code) => `${field.codes}.${code}`)];
}

function isText(tree: unknown, key: string): boolean {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], tree);
  return typeof found === 'string';
}
