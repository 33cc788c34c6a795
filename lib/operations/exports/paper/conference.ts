import { formatEdtf } from '@/lib/core/edtf/format';
import type { Translate } from '@/lib/core/translate';
import { outcomeKinds } from '@/lib/domain/conferences/schema/codes';
import type {
  ConferenceView,
  OutcomeView,
  ParticipantView,
} from '@/lib/domain/conferences/schema/view';
import type { Signature } from './closing';
import { type Block, TEXT_WIDTH } from './page';
import { BLANK, body, centred, headed, rule } from './text';

const CHAIRING = new Set(['CHAIR', 'CO_CHAIR']);

/** Minutes, with the title of the conference as their subject. */
export function conferenceHead(view: ConferenceView, t: Translate): Block[] {
  return [
    centred(t('exports.paper.minutes'), { size: 14, bold: true }),
    centred(view.title, { size: 14, bold: true }),
    rule(TEXT_WIDTH, TEXT_WIDTH / 6),
  ];
}

/** When, where and who; then what was said, as the registry records it. */
export function conferenceBody(view: ConferenceView, t: Translate): Block[] {
  const blocks = [
    ...circumstances(view, t),
    ...outcomeKinds.flatMap((kind) => outcomesOf(view, kind, t)),
    ...figureBlocks(view, t),
    ...commendationBlocks(view, t),
  ];
  return [...blocks, body(t('exports.paper.end'))];
}

/** Those in the chair, and the secretary, whose place stays open where nobody is recorded. */
export function conferenceSignatures(view: ConferenceView, t: Translate): Signature[] {
  const chairs = view.participants.filter(({ role, person }) => CHAIRING.has(role) && person);
  const secretary = view.participants.find(({ role }) => role === 'SECRETARY');
  const open = { capacity: null, post: null, name: null };
  return [
    { ...open, of: t('codes.participation.SECRETARY'), name: secretary ? nameOf(secretary) : null },
    ...(chairs.length > 0
      ? chairs.map((each) => ({
          ...open,
          of: t(`codes.participation.${each.role}`),
          post: each.posts[0] ?? null,
          name: nameOf(each),
        }))
      : [{ ...open, of: t('codes.participation.CHAIR') }]),
  ];
}

function circumstances(view: ConferenceView, t: Translate): Block[] {
  const { heldOn, venues, mode, period, regulations, parties, participants, kinds } = view;
  const people = (chairing: boolean) =>
    participants.filter(({ role }) => CHAIRING.has(role) === chairing).map(personWords);
  const papers = regulations.map(({ number, title, role }) => {
    const signed = role === 'SIGNS' ? ` (${t('exports.paper.signedThere')})` : '';
    return `${number ?? title}${signed}`;
  });
  const facts: [string, string[]][] = [
    ['time', heldOn.edtf ? [formatEdtf(heldOn.edtf, 'vi')] : []],
    ['place', venues.map(({ place }) => place)],
    ['mode', mode ? [t(`codes.mode.${mode}`)] : []],
    ['kinds', kinds.map((kind) => t(`codes.conferenceKind.${kind}`))],
    ['period', period.text ? [period.text] : []],
    ['reviewed', papers],
    ['parties', parties.map(({ unit, text }) => unit?.name ?? text ?? BLANK)],
    ['chairs', people(true)],
    ['present', people(false)],
  ];
  return facts.map(([key, texts]) =>
    headed(t(`exports.paper.${key}`), texts.length > 0 ? `${texts.join('; ')}.` : `${BLANK}.`),
  );
}

function outcomesOf(view: ConferenceView, kind: OutcomeView['kind'], t: Translate): Block[] {
  const items = view.outcomes.filter((each) => each.kind === kind);
  const mentioned = { SHORTCOMING: view.shortcomings, DIRECTION: view.directions };
  const silence = kind === 'SHORTCOMING' || kind === 'DIRECTION' ? mentioned[kind] : null;
  if (items.length === 0 && silence === null) return [];
  const heading = body(t(`codes.outcome.${kind}`), { bold: true });
  if (items.length === 0) {
    return [heading, body(t(`conferences.listed.${kind}.${silence ?? 'LISTED'}`))];
  }
  return [heading, ...items.map((item) => body(outcomeWords(item, view, t)))];
}

function outcomeWords(item: OutcomeView, view: ConferenceView, t: Translate): string {
  const speaker = view.participants.find(({ itemId }) => itemId === item.saidBy);
  const said = speaker ? nameOf(speaker) : item.saidByText;
  const owners = item.owners.map(({ unit, text }) => unit?.name ?? text).join(', ');
  const more = [
    said ? t('exports.paper.saidBy', { name: said }) : '',
    owners ? t('conferences.outcome.owners', { owners }) : '',
    item.deadline
      ? t('conferences.outcome.deadline', { date: formatEdtf(item.deadline, 'vi') })
      : '',
  ].filter(Boolean);
  const text = item.text.replace(/[.;]+$/, '');
  return `- ${text}${more.length > 0 ? ` (${more.join('; ')})` : ''}.`;
}

/** The words of the source beside what is counted: a malformed figure is no number here either. */
function figureBlocks({ figures }: ConferenceView, t: Translate): Block[] {
  if (figures.length === 0) return [];
  const lines = figures.map(({ indicator, raw, malformed }) => {
    const mark = malformed ? ` (${t('conferences.figure.malformed').toLowerCase()})` : '';
    return body(`- ${indicator}: ${raw}${mark}.`);
  });
  return [body(t('exports.paper.figures'), { bold: true }), ...lines];
}

function commendationBlocks({ commendations }: ConferenceView, t: Translate): Block[] {
  if (commendations.length === 0) return [];
  const lines = commendations.map(({ recipient, count, form, awarding, names }) => {
    const who = `${count ?? BLANK} ${t(`codes.recipient.${recipient}`)}`;
    const by = awarding.unit?.name ?? awarding.text;
    return body(`- ${[who, form, by, names.join(', ')].filter(Boolean).join('; ')}.`);
  });
  return [body(t('exports.paper.commendations'), { bold: true }), ...lines];
}

function personWords(each: ParticipantView): string {
  const name = nameOf(each) ?? each.delegation ?? BLANK;
  return [name, ...each.posts].join(', ');
}

function nameOf({ rank, person }: ParticipantView): string | null {
  return person ? [rank, person.name].filter(Boolean).join(' ') : null;
}
