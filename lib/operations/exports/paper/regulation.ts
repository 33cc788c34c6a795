import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';
import type { PartyView } from '@/lib/domain/sources/schema/views';
import type { Signature } from './closing';
import { type Block, TEXT_WIDTH } from './page';
import { BLANK, body, centred, headed, rule } from './text';

/** Kind in bold capitals, the subject in bold beneath it, and the papers it rests on. */
export function regulationHead(view: RegulationView, t: Translate): Block[] {
  const kind = t(`exports.paper.typeName.${view.kind}`);
  return [
    centred(kind.toUpperCase(), { size: 14, bold: true }),
    centred(subjectOf(view.title, kind), { size: 14, bold: true }),
    rule(TEXT_WIDTH, TEXT_WIDTH / 6),
    ...basesOf(view).map((text) => body(t('exports.paper.basis', { text }), { italics: true })),
  ];
}

/** The articles where they are recorded, else what the registry knows of the paper. */
export function regulationBody(view: RegulationView, t: Translate): Block[] {
  if (view.articles) return articleBlocks(view.articles);
  return [
    headed(t('exports.paper.parties'), listed(view.parties.map((party) => partyWords(party, t)))),
    headed(t('exports.paper.fields'), listed(view.fields)),
    headed(t('exports.paper.validity'), validityWords(view, t)),
    headed(
      t('exports.paper.reviews'),
      listed(view.reviewCycles.map((each) => cycleWords(each, t))),
    ),
    ...relationBlocks(view, t),
    headed(t('exports.paper.content'), `${view.summary ?? BLANK}./.`.replace('../.', './.')),
  ];
}

/** Those who signed, else each signing party with an open place. */
export function regulationSignatures(view: RegulationView, t: Translate): Signature[] {
  if (view.signatories.length > 0) {
    return view.signatories.map(({ person, rank, posts, unit, capacity }) => ({
      of: unit?.name ?? BLANK,
      capacity: capacity ? t(`codes.capacity.${capacity}`) : null,
      post: posts[0] ?? null,
      name: person ? [rank, person.name].filter(Boolean).join(' ') : null,
    }));
  }
  return issuersOf(view).map(({ name }) => ({ of: name, capacity: null, post: null, name: null }));
}

/** Who issued it; where that is not recorded, its parties. */
export function issuersOf(view: RegulationView): PartyView[] {
  return view.issuers.length > 0 ? view.issuers : view.parties.flatMap(({ unit }) => unit ?? []);
}

/** The title without the kind that already stands above it. */
function subjectOf(title: string, kind: string): string {
  const rest = title.toLowerCase().startsWith(kind.toLowerCase())
    ? title.slice(kind.length)
    : title;
  const subject = rest.trim() || title;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function basesOf({ legalBases }: RegulationView): string[] {
  const texts = legalBases.map(({ text, number }) => {
    return number && !text.includes(number) ? `${text} ${number}` : text;
  });
  return texts.length > 0 ? texts : [BLANK];
}

/** Chapters in the middle, the headings of articles in bold; the last line ends the paper. */
function articleBlocks(articles: string): Block[] {
  const lines = articles.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const text = at === lines.length - 1 ? `${line.replace(/[.;]+$/, '')}./.` : line;
    if (/^(chương|phần|mục) /i.test(line)) return centred(text, { bold: true });
    return body(text, { bold: /^điều \d+[^.]*\.?[^.]{0,120}$/i.test(line) });
  });
}

function listed(texts: readonly string[]): string {
  return texts.length > 0 ? `${texts.join('; ')}.` : `${BLANK}.`;
}

function partyWords({ unit, statedName, role }: RegulationView['parties'][number], t: Translate) {
  const name = unit?.name ?? statedName ?? BLANK;
  const now = unit?.now?.units.map((each) => each.name).join(', ');
  const since = now ? ` (${t('exports.paper.now', { names: now })})` : '';
  const isParty = role === 'SIGNING_PARTY' || role === 'MEMBER_CLASS';
  return `${name}${since}${isParty ? '' : `, ${t(`codes.partyRole.${role}`).toLowerCase()}`}`;
}

function validityWords(view: RegulationView, t: Translate): string {
  const { effectiveOn, endsOn, endIsOpen, asOf, validity, maybe } = view;
  const end = endsOn.edtf ? formatEdtf(endsOn.edtf, 'vi') : BLANK;
  return t('exports.paper.validFrom', {
    from: effectiveOn.edtf ? formatEdtf(effectiveOn.edtf, 'vi') : BLANK,
    to: endIsOpen ? t('exports.paper.andAfter', { end }) : end,
    day: formatEdtf(asOf, 'vi'),
    status: t(`codes.${maybe ? 'maybe' : 'validity'}.${validity}`).toLowerCase(),
  });
}

function cycleWords(cycle: RegulationView['reviewCycles'][number], t: Translate): string {
  const { kind, everyMonths, atEnd, hostByRotation, text } = cycle;
  const words = [
    kind ? t(`codes.conferenceKind.${kind}`) : '',
    everyMonths ? t('exports.paper.everyMonths', { months: everyMonths }) : '',
    atEnd ? t('exports.paper.atEnd') : '',
    hostByRotation ? t('exports.paper.byRotation') : '',
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : (text ?? BLANK);
}

function relationBlocks(view: RegulationView, t: Translate): Block[] {
  const words = view.relations
    .filter(({ acting, target }) => acting === view.id || target === view.id)
    .map((each) => {
      const isActing = each.acting === view.id;
      const other = view.papers.find(({ id }) => id === (isActing ? each.target : each.acting));
      const verb = t(`codes.${isActing ? 'relation' : 'relationFrom'}.${each.kind}`);
      return `${verb} ${other?.number ?? other?.title ?? each.targetText ?? BLANK}`;
    });
  return words.length > 0 ? [headed(t('exports.paper.relations'), listed(words))] : [];
}
