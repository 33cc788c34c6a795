import type { Reading } from '@/lib/domain/audit/commands';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import type {
  ConferenceListItem,
  ConferenceListRequest,
} from '@/lib/domain/conferences/schema/list';
import { listRegulations } from '@/lib/domain/regulations/queries/list';
import type {
  RegulationListItem,
  RegulationListRequest,
} from '@/lib/domain/regulations/schema/list';
import { listUnits } from '@/lib/domain/units/queries/list';
import type { UnitListFilter } from '@/lib/domain/units/schema/views';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { Actor } from '@/lib/policy/actor';
import { conferenceColumns } from '../columns/conferences';
import { regulationColumns } from '../columns/regulations';
import { unitColumns } from '../columns/units';
import type { Table } from '../schema';
import { itemsOf, ROWS_AT_A_TIME, tableOf, type WholeList } from './whole-list';

/** Papers of the registry are in Vietnamese, whatever the language of the page. */
const t = translatorFor('vi');

type WholeRequest<Request> = Omit<Request, 'limit' | 'cursor'>;

/** All regulations the actor may see that fit the request, as a table. */
export async function regulationTable(
  actor: Actor,
  request: WholeRequest<RegulationListRequest>,
): Promise<Table> {
  return tableOf(actor, regulations(actor, request));
}

/** The same as they are in the API, one by one. */
export async function regulationItems(
  actor: Actor,
  request: WholeRequest<RegulationListRequest>,
): Promise<AsyncIterable<RegulationListItem>> {
  return itemsOf(actor, regulations(actor, request));
}

/** All conferences the actor may see that fit the request, as a table. */
export async function conferenceTable(
  actor: Actor,
  request: WholeRequest<ConferenceListRequest>,
): Promise<Table> {
  return tableOf(actor, conferences(actor, request));
}

/** The same as they are in the API, one by one. */
export async function conferenceItems(
  actor: Actor,
  request: WholeRequest<ConferenceListRequest>,
): Promise<AsyncIterable<ConferenceListItem>> {
  return itemsOf(actor, conferences(actor, request));
}

/** All units that fit the filter, as a table. */
export async function unitTable(
  actor: Actor,
  filter: WholeRequest<UnitListFilter>,
): Promise<Table> {
  return tableOf(actor, {
    name: t('exports.sheet.units'),
    columns: unitColumns(t),
    read: (cursor) => listUnits(actor, { ...filter, limit: ROWS_AT_A_TIME, cursor }),
  });
}

function regulations(
  actor: Actor,
  request: WholeRequest<RegulationListRequest>,
): WholeList<RegulationListItem> {
  return {
    name: t('exports.sheet.regulations'),
    columns: regulationColumns(t, request.day),
    read: (cursor) => listRegulations(actor, { ...request, limit: ROWS_AT_A_TIME, cursor }),
    readings: (items) => readingsOf('REGULATION', items),
  };
}

function conferences(
  actor: Actor,
  request: WholeRequest<ConferenceListRequest>,
): WholeList<ConferenceListItem> {
  return {
    name: t('exports.sheet.conferences'),
    columns: conferenceColumns(t),
    read: (cursor) => listConferences(actor, { ...request, limit: ROWS_AT_A_TIME, cursor }),
    readings: (items) => readingsOf('CONFERENCE', items),
  };
}

function readingsOf(
  recordType: Reading['recordType'],
  items: readonly { id: string; access: 'INTERNAL' | 'PARTIES' }[],
): Reading[] {
  return items
    .filter(({ access }) => access === 'PARTIES')
    .map(({ id }) => ({ recordType, recordId: id, channel: 'export' }));
}
