import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { ConferenceOfPair } from '../queries/conferences';
import type { PaperOfPair } from '../queries/regulations';
import type { ExpectedConference } from '../schema/view';
import { expectedOf } from './expected';

/** The conference that is expected soonest by the papers that apply or may apply on the day. */
export function nextOf(
  papers: readonly PaperOfPair[],
  conferences: readonly ConferenceOfPair[],
  { directory, asOf }: { directory: UnitDirectory; asOf: string },
): ExpectedConference | null {
  const found = papers
    .filter(({ view }) => ['IN_FORCE', 'PARTLY_EXPIRED', 'UNKNOWN'].includes(view.validity))
    .flatMap((paper) =>
      expectedOf({ ...paper, endIsOpen: paper.view.endIsOpen }, asOf).map((expected) => ({
        paper,
        expected,
      })),
    )
    .sort((one, other) => (one.expected.latest < other.expected.latest ? -1 : 1));
  const [first] = found;
  if (first === undefined) return null;
  const { paper, expected } = first;
  const { kind, edtf, state, monthsLate, hostByRotation } = expected;
  const { id, number, title } = paper.view;
  const host = hostByRotation ? nextHost(paper, conferences) : undefined;
  const unit = directory.byId.get(host ?? '');
  return {
    ...{ kind, edtf, state, monthsLate },
    regulation: { id, number, title },
    host: unit ? { code: unit.code, name: presentName(unit) } : null,
  };
}

/**
 * After the host of the last conference, the next party in order. Where the last one's host is not
 * known, nobody's turn is: an older one's would be counted past a meeting.
 */
export function nextHost(
  paper: Pick<PaperOfPair, 'partyUnits' | 'held'>,
  conferences: readonly Pick<ConferenceOfPair, 'hosts' | 'view'>[],
): string | undefined {
  const ids = new Set(paper.held.map(({ id }) => id));
  const hosts = conferences.find(({ view }) => ids.has(view.id))?.hosts ?? [];
  const at = hosts.length === 1 ? paper.partyUnits.indexOf(hosts[0] ?? '') : -1;
  return at < 0 ? undefined : paper.partyUnits[(at + 1) % paper.partyUnits.length];
}
