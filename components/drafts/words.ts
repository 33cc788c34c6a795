import type { Translate } from '@/lib/core/translate';
import {
  type FieldDescriptor,
  type FormDescriptor,
  isGroup,
  partsOf,
} from '@/lib/operations/publishing/schema/form/descriptor';
import type { Texts } from './texts';

/** All words that the form of a record type needs in the browser, by their key without the area. */
export function draftTexts(t: Translate, form: FormDescriptor): Texts {
  const sections = form.filter(({ section }) => section !== 'carried');
  const keys = [
    ...sections.map(({ section }) => `drafts.section.${section}`),
    ...partsOf(form).flatMap((part) =>
      isGroup(part)
        ? [...groupKeys(part.group), ...part.fields.flatMap((field) => keysOf(field, part.group))]
        : keysOf(part, 'record'),
    ),
    ...FIXED.map((key) => `drafts.${key}`),
    ...MATCH_TEXTS,
  ];
  return Object.fromEntries([...new Set(keys)].map((key) => [short(key), t(key, PLACES)]));
}

/** The words of the page on which a draft is begun. */
export function beginTexts(t: Translate): Texts {
  return Object.fromEntries(BEGIN.map((key) => [key, t(`drafts.new.${key}`)]));
}

const BEGIN = [
  ...['unit', 'unitHint', 'reason', 'reasonHint', 'regulation', 'regulationHint'],
  ...['noRegulation', 'begin', 'failed'],
];

const MATCH_TEXTS = ['maybe', 'suggested', 'attach', 'apart'].map(
  (key) => `followUps.match.${key}`,
);

function groupKeys(group: string): string[] {
  return ['title', 'row', 'add'].map((part) => `drafts.group.${group}.${part}`);
}

function keysOf(field: FieldDescriptor, group: string): string[] {
  if (field.kind === 'hidden') return [];
  const hint = field.hint ? [`drafts.hint.${group}.${field.field}`] : [];
  const options = (field.options ?? []).map((code) => `${field.codes}.${code}`);
  return [`drafts.field.${group}.${field.field}`, ...hint, ...options];
}

function short(key: string): string {
  return key.replace(/^drafts\./, '');
}

const FIXED = [
  'choose',
  ...['label', 'of', 'none', 'basis', 'basisOf', 'part', 'partOf', 'manifold'].map(
    (key) => `certainty.${key}`,
  ),
  ...[
    'up',
    'down',
    'remove',
    'upOf',
    'downOf',
    'removeOf',
    'more',
    'moved',
    'added',
    'removed',
  ].map((key) => `row.${key}`),
  ...['row.restored', 'row.numbered', 'undo', 'personLine', 'personLineHint', 'keys'],
  ...['save', 'leave', 'submit', 'saving', 'label', 'failed', 'notSubmitted', 'kept', 'reason'].map(
    (key) => `form.${key}`,
  ),
  ...['label', 'missing', 'nothing', 'note', 'warnings', 'warningAnswer', 'gap'].map(
    (key) => `side.${key}`,
  ),
  ...['side.answers', 'side.ofRow', 'form.mine', 'form.theirs', 'form.empty'],
  ...['source.lead', 'source.explain', 'thread.new', 'thread.closed'],
] as const;

/** Values are put in by the browser: the words keep their places. */
const PLACES = Object.fromEntries(
  ['label', 'row', 'place', 'name', 'number', 'field', 'text', 'count'].map((name) => [
    name,
    `{${name}}`,
  ]),
);
