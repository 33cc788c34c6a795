import { bounds } from '@/lib/core/edtf/bounds';
import { formatEdtf } from '@/lib/core/edtf/format';
import { dayOf } from '@/lib/core/edtf/instant';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { getRegulation } from '@/lib/domain/regulations/queries/record';
import type { DateView } from '@/lib/domain/sources/schema/views';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import type { NamedUnit, UnitDirectory } from '@/lib/domain/units/schema/directory';
import { getPair } from '@/lib/operations/pairs/queries/pair';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/policy/actor';
import { closing } from '../paper/closing';
import { conferenceBody, conferenceHead, conferenceSignatures } from '../paper/conference';
import { writtenDay } from '../paper/day';
import { isOfTheParty, organsOf } from '../paper/issuers';
import { masthead } from '../paper/masthead';
import { type Block, paper } from '../paper/page';
import { pairBody, pairHead } from '../paper/pair';
import {
  issuersOf,
  regulationBody,
  regulationHead,
  regulationSignatures,
} from '../paper/regulation';
import { BLANK, body, gap } from '../paper/text';

export type Paper = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Papers are in Vietnamese, whatever the language of the page. */
const t = translatorFor('vi');

/** A regulation as a Word paper; throws NOT_FOUND for what is unseen, absent or malformed. */
export async function regulationPaper(actor: Actor, id: string, asOf: string): Promise<Paper> {
  const view = await getRegulation(actor, id, { asOf, channel: 'export' });
  const directory = await unitDirectory(actor);
  const children = [
    ...headOf(directory, issuersOf(view), view.number, view.signedOn),
    ...regulationHead(view, t),
    ...regulationBody(view, t),
    ...closing(regulationSignatures(view, t), t),
    ...doubt(t('exports.column.signedOn'), view.signedOn, basisOf(view, 'signedOn')),
  ];
  const name = `van-ban-${view.externalKey ?? view.id}`;
  return { name, bytes: await paper(view.title, footer(), children) };
}

/** The minutes of a conference as a Word paper; throws NOT_FOUND as the above. */
export async function conferencePaper(actor: Actor, id: string): Promise<Paper> {
  const view = await getConference(actor, id, 'export');
  const directory = await unitDirectory(actor);
  const parties = view.parties.map(({ unit, text }) => unit ?? { code: '', name: text ?? '' });
  const children = [
    ...headOf(directory, parties, null, view.heldOn),
    ...conferenceHead(view, t),
    ...conferenceBody(view, t),
    ...closing(conferenceSignatures(view, t), t),
    ...doubt(t('exports.column.heldOn'), view.heldOn, basisOf(view, 'heldOn')),
  ];
  const name = `hoi-nghi-${view.externalKey ?? view.id}`;
  return { name, bytes: await paper(view.title, footer(), children) };
}

/** What two units share, as a brief of two pages at most; throws NOT_FOUND for codes of no pair. */
export async function pairPaper(
  actor: Actor,
  codes: readonly [string, string],
  asked: { asOf: string; rollup: boolean },
): Promise<Paper> {
  const pair = await getPair(actor, codes, { ...asked, channel: 'export' });
  const directory = await unitDirectory(actor);
  const { a, b } = pair.sides;
  const children = [
    ...masthead(
      {
        organs: [],
        isParty: isOfTheParty(directory, [a, b]),
        number: null,
        day: writtenDay({ edtf: asked.asOf }, t),
      },
      t,
    ),
    gap(),
    ...pairHead(pair, t),
    ...pairBody(pair, t),
    ...closing([{ of: BLANK, capacity: null, post: null, name: null }], t),
  ];
  const title = t('exports.paper.briefOf', { a: a.name, b: b.name });
  return { name: `cap-${a.code}-${b.code}`, bytes: await paper(title, footer(), children) };
}

function headOf(
  directory: UnitDirectory,
  units: readonly NamedUnit[],
  number: string | null,
  date: DateView,
): Block[] {
  const day = date.edtf === null ? null : bounds(date.edtf);
  const organs = organsOf(directory, units, day);
  const isParty = isOfTheParty(directory, units);
  return [...masthead({ organs, isParty, number, day: writtenDay(date, t) }, t), gap()];
}

/** A date that is inferred is said to be, with its basis: on the paper it looks like any other. */
function doubt(of: string, date: DateView, basis: string | null): Block[] {
  if (date.certainty !== 'INFERRED') return [];
  return [
    gap(),
    body(t('exports.paper.inferred', { of, basis: basis ?? '' }), { italics: true, size: 11 }),
  ];
}

function basisOf(
  {
    provenance,
  }: { provenance: readonly { itemId: string | null; field: string; basis: string | null }[] },
  field: string,
): string | null {
  return provenance.find((each) => each.itemId === null && each.field === field)?.basis ?? null;
}

function footer(): string {
  return t('exports.paper.whence', { day: formatEdtf(dayOf(new Date()), 'vi') });
}
