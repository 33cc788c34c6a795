import { type Random, randomOf } from './random';
import type { Sizes, StagedRow } from './schema';
import words from './vocabulary.json';

const SEED = 20_260_101;
const CATEGORIES = ['ket_qua', 'ton_tai', 'nguyen_nhan', 'phuong_huong', 'kien_nghi'];
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAY = 86_400_000;
const DAYS = 7_600;

/** The rows of each staged table, made as they are asked for; the same for the same sizes. */
export function generated(sizes: Sizes): Record<string, () => Generator<StagedRow>> {
  return {
    staged_units: () => units(sizes),
    staged_regulations: () => regulations(sizes),
    staged_parties: () => parties(sizes),
    staged_signatories: () => signatories(sizes),
    staged_conferences: () => conferences(sizes),
    staged_outcomes: () => outcomes(sizes),
  };
}

function* units({ units: count }: Sizes): Generator<StagedRow> {
  for (let id = 1; id <= count; id++) yield { id, code: codeOf(id), name: nameOf(id) };
}

function codeOf(id: number): string {
  return `DV${String(id).padStart(4, '0')}`;
}

function nameOf(id: number): string {
  const place = words.places[id % words.places.length];
  const organ = words.organs[Math.floor(id / words.places.length) % words.organs.length];
  return `${organ} ${place}${id > words.places.length * words.organs.length ? ` ${id}` : ''}`;
}

/** Two to four parties; a few units take part in very many papers. */
function partiesOf(regulation: number, { units: count }: Sizes): number[] {
  const random = randomOf(SEED + regulation);
  const chosen = new Set<number>();
  const wanted = 2 + random.int(3);
  while (chosen.size < wanted) chosen.add(1 + Math.floor(random.next() ** 2 * count));
  return [...chosen];
}

function dayOf(random: Random): string {
  return new Date(FIRST_DAY + random.int(DAYS) * DAY).toISOString().slice(0, 10);
}

function* regulations(sizes: Sizes): Generator<StagedRow> {
  const random = randomOf(SEED + 1);
  for (let id = 1; id <= sizes.regulations; id++) {
    const [day, field] = [dayOf(random), random.pick(words.fields)];
    const number = `${1 + random.int(900)}/QCPH-${day.slice(0, 4)}-${id}`;
    const names = partiesOf(id, sizes).map(nameOf).join(', ');
    const title = `Quy chế phối hợp giữa ${names} trong công tác ${field}`;
    const summary = `Quy định trách nhiệm phối hợp trong ${field}; ${random.pick(words.endings)}.`;
    yield {
      id,
      number,
      title,
      field,
      status: 'hieu_luc',
      signed_on: day,
      effective_on: day,
      summary,
    };
  }
}

function* parties(sizes: Sizes): Generator<StagedRow> {
  let id = 0;
  for (let regulation = 1; regulation <= sizes.regulations; regulation++) {
    for (const [position, unit] of partiesOf(regulation, sizes).entries()) {
      yield { id: ++id, regulation_id: regulation, unit_id: unit, position: position + 1 };
    }
  }
}

function* signatories(sizes: Sizes): Generator<StagedRow> {
  const random = randomOf(SEED + 2);
  for (const { id, regulation_id, unit_id } of rowsOf(parties(sizes))) {
    const [family, middle] = [random.pick(words.families), random.pick(words.middles)];
    const full_name = `${family} ${middle} ${random.pick(words.givens)}`;
    yield { id, regulation_id, unit_id, full_name, job_title: 'Giám đốc' };
  }
}

function* rowsOf(rows: Generator<StagedRow>) {
  for (const { id = null, regulation_id = null, unit_id = null } of rows) {
    yield { id, regulation_id, unit_id };
  }
}

function* conferences(sizes: Sizes): Generator<StagedRow> {
  const random = randomOf(SEED + 3);
  for (let id = 1; id <= sizes.conferences; id++) {
    const [day, kind] = [dayOf(random), random.pick(['so_ket', 'tong_ket'])];
    const year = Number(day.slice(0, 4));
    const title = `Hội nghị ${kind === 'so_ket' ? 'sơ kết' : 'tổng kết'} thực hiện quy chế phối hợp năm ${year}`;
    const place = random.pick(words.places);
    const regulation_id = 1 + random.int(sizes.regulations);
    yield { id, regulation_id, held_on: day, kind, period_year: year, place, title };
  }
}

function* outcomes(sizes: Sizes): Generator<StagedRow> {
  const random = randomOf(SEED + 4);
  for (let id = 1; id <= sizes.outcomes; id++) {
    const thing = `${1 + random.int(480)} ${random.pick(words.objects)}`;
    const about = `${random.pick(words.fields)}, ${random.pick(words.endings)}`;
    const content = `${random.pick(words.openings)} ${thing} về ${about}.`;
    const conference_id = 1 + (id % sizes.conferences);
    yield { id, conference_id, position: id, category: random.pick(CATEGORIES), content };
  }
}
