import { z } from 'zod';
import { conferenceKinds, conferenceModes, mentioned } from '@/lib/domain/conferences/schema/codes';
import { figureOperators } from '@/lib/domain/indicators/schema';
import { regulationKinds, relationKinds, validities } from '@/lib/domain/regulations/schema/codes';
import { dateView, namedUnit, partyView } from '@/lib/domain/sources/schema/views';
import { unitChangeKinds } from '@/lib/domain/units/schema/codes';

const text = z.string().nullable();
const day = z.string().nullable();

/** One of the two: under its present name, with what has become of it. */
export const pairSide = partyView.extend({ ended: z.boolean() });

/** A paper of the pair, its validity judged for the day. */
export const pairRegulation = z.object({
  id: z.uuid(),
  number: text,
  title: z.string(),
  kind: z.enum(regulationKinds),
  parties: z.array(partyView),
  signedOn: dateView,
  effectiveOn: day,
  endsOn: day,
  endIsOpen: z.boolean(),
  validity: z.enum(validities),
  maybe: z.boolean(),
  conferences: z.int(),
});

export const pairConference = z.object({
  id: z.uuid(),
  title: z.string(),
  kinds: z.array(z.enum(conferenceKinds)),
  parties: z.array(partyView),
  heldOn: dateView,
  periodText: text,
  mode: z.enum(conferenceModes).nullable(),
  shortcomings: z.enum(mentioned),
  counts: z.object({ shortcomings: z.int(), directions: z.int(), figures: z.int() }),
});

export const expectedStates = ['UPCOMING', 'DUE', 'OVERDUE'] as const;

/** A conference that a review cycle lets expect; none is recorded for it yet. */
export const expectedConference = z.object({
  regulation: z.object({ id: z.uuid(), number: text, title: z.string() }),
  kind: z.enum(conferenceKinds).nullable(),
  /** The months in which it should come, as EDTF. */
  edtf: z.string(),
  state: z.enum(expectedStates),
  monthsLate: z.int(),
  /** Whose turn it is, where the host rotates and the last one is known. */
  host: namedUnit.nullable(),
});

export const plottedFigure = z.object({
  conference: z.uuid(),
  itemId: z.string(),
  operator: z.enum(figureOperators).nullable(),
  number: text,
  raw: z.string(),
  malformed: z.boolean(),
});

/** Figures of one indicator, measure and kind of period over the periods; an empty slot is a gap. */
export const figureSeries = z.object({
  indicator: z.string(),
  measure: z.string(),
  periods: z.string(),
  slots: z.array(z.object({ period: text, figures: z.array(plottedFigure) })),
});

export const eventKinds = ['SIGNED', 'CONFERENCE', 'UNIT_CHANGE', 'EXPECTED'] as const;

/** Something on the one timeline of the pair; undated ones have a place of their own. */
export const pairEvent = z.object({
  kind: z.enum(eventKinds),
  /** Address and words of what it is about. */
  href: z.string(),
  title: z.string(),
  date: dateView,
  earliest: day,
  latest: day,
  conferenceKinds: z.array(z.enum(conferenceKinds)),
  unitChange: z.enum(unitChangeKinds).nullable(),
  /** What a paper did to others when it was signed. */
  acts: z.array(z.object({ relation: z.enum(relationKinds), on: z.string() })),
  inForce: z.boolean(),
  until: day,
});

export const pairCommendation = z.object({
  conference: z.uuid(),
  title: z.string(),
  heldOn: dateView,
  collectives: z.int().nullable(),
  individuals: z.int().nullable(),
  forms: z.array(z.string()),
  awarding: z.array(z.string()),
});

export const pairPerson = z.object({
  id: z.uuid().nullable(),
  name: z.string(),
  rank: text,
  posts: z.array(z.string()),
  role: z.string(),
  conference: z.object({ id: z.uuid(), heldOn: dateView }),
});

/** A pair of units beneath the two, as the roll-up gathers them. */
export const pairBeneath = z.object({
  units: z.tuple([namedUnit, namedUnit]),
  regulations: z.int(),
  conferences: z.int(),
  latest: dateView.nullable(),
});

export type PairSide = z.infer<typeof pairSide>;
export type PairRegulation = z.infer<typeof pairRegulation>;
export type PairConference = z.infer<typeof pairConference>;
export type ExpectedConference = z.infer<typeof expectedConference>;
export type FigureSeries = z.infer<typeof figureSeries>;
export type PlottedFigure = z.infer<typeof plottedFigure>;
export type PairEvent = z.infer<typeof pairEvent>;
export type PairCommendation = z.infer<typeof pairCommendation>;
export type PairPerson = z.infer<typeof pairPerson>;
export type PairBeneath = z.infer<typeof pairBeneath>;
