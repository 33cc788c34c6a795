import {
  answerStates,
  commendationRecipients,
  conferenceKinds,
  conferenceModes,
  mentioned,
  outcomeKinds,
  participationRoles,
  regulationRoles,
  venueRoles,
} from '@/lib/domain/conferences/schema/codes';
import { figureOperators } from '@/lib/domain/indicators/schema';
import type { FieldDescriptor, FormDescriptor, GroupDescriptor } from './descriptor';
import {
  access,
  attachments,
  legalBases,
  personFields,
  sourceSection,
  unitAndWords,
} from './shared';

const parties: GroupDescriptor = {
  group: 'parties',
  fields: [...unitAndWords, { field: 'isHost', kind: 'check' }],
};

const regulations: GroupDescriptor = {
  group: 'regulations',
  key: 'regulation',
  fields: [
    { field: 'regulation', kind: 'regulation', open: true },
    {
      field: 'role',
      kind: 'select',
      options: regulationRoles,
      codes: 'drafts.code.regulationRole',
    },
  ],
};

const venues: GroupDescriptor = {
  group: 'venues',
  startWith: 'role',
  fields: [
    { field: 'role', kind: 'select', options: venueRoles, codes: 'drafts.code.venueRole' },
    { field: 'place', kind: 'text', maxLength: 300 },
    { field: 'unit', minor: true, kind: 'unit' },
    { field: 'isClass', minor: true, kind: 'check' },
  ],
};

const participants: GroupDescriptor = {
  group: 'participants',
  personLine: true,
  fields: [
    { field: 'role', kind: 'select', options: participationRoles, codes: 'codes.participation' },
    ...personFields,
    { field: 'unit', kind: 'unit', words: 'unitText', certainty: true },
    { field: 'unitText', minor: true, kind: 'text', maxLength: 300 },
    { field: 'delegation', minor: true, kind: 'text', maxLength: 300, hint: true },
  ],
};

const outcomes: GroupDescriptor = {
  group: 'outcomes',
  startWith: 'kind',
  fields: [
    { field: 'kind', kind: 'select', options: outcomeKinds, codes: 'codes.outcome' },
    { field: 'text', kind: 'area', maxLength: 4000 },
    { field: 'field', kind: 'text', maxLength: 200 },
    { field: 'saidBy', kind: 'item', of: 'participants', open: true },
    { field: 'saidByText', minor: true, kind: 'text', maxLength: 300 },
    { field: 'owners', kind: 'units', words: 'text', hint: true, certainty: true },
    { field: 'deadline', kind: 'date', certainty: true },
    { field: 'followUp', minor: true, kind: 'thread', open: true, hint: true },
  ],
};

const figures: GroupDescriptor = {
  group: 'figures',
  fields: [
    { field: 'raw', kind: 'figure', maxLength: 300, hint: true },
    { field: 'indicator', kind: 'text', maxLength: 300 },
    {
      field: 'operator',
      kind: 'select',
      options: figureOperators,
      codes: 'codes.operator',
      open: true,
    },
    { field: 'number', kind: 'number', certainty: true },
    { field: 'measure', kind: 'text', maxLength: 100 },
    { field: 'malformed', minor: true, kind: 'check' },
    { field: 'period', minor: true, kind: 'date', certainty: true },
    { field: 'countsDelegates', minor: true, kind: 'check' },
    { field: 'outcome', minor: true, kind: 'item', of: 'outcomes', open: true },
  ],
};

const commendations: GroupDescriptor = {
  group: 'commendations',
  startWith: 'recipient',
  fields: [
    {
      field: 'recipient',
      kind: 'select',
      options: commendationRecipients,
      codes: 'codes.recipient',
    },
    { field: 'count', kind: 'number' },
    { field: 'form', kind: 'text', maxLength: 200 },
    { field: 'awardingUnit', kind: 'unit', words: 'awardingText' },
    { field: 'awardingText', minor: true, kind: 'text', maxLength: 300 },
    { field: 'names', kind: 'lines', hint: true },
    { field: 'reason', minor: true, kind: 'text', maxLength: 500 },
  ],
};

/** Answers to open follow-ups are asked by the section of carry-over questions. */
const answers: GroupDescriptor = {
  group: 'answers',
  key: 'followUp',
  hidden: true,
  fields: [
    { field: 'followUp', kind: 'hidden' },
    {
      field: 'state',
      kind: 'select',
      options: answerStates,
      codes: 'drafts.code.answer',
      open: true,
    },
    { field: 'note', kind: 'area', maxLength: 1000 },
    { field: 'quotation', kind: 'area', maxLength: 1000 },
  ],
};

const said = (field: string): FieldDescriptor => ({
  field,
  kind: 'select',
  options: mentioned,
  codes: 'drafts.code.mentioned',
});

/** The form of a conference, in the order in which a report tells it. */
export const conferenceForm: FormDescriptor = [
  sourceSection,
  {
    section: 'conference',
    parts: [
      { field: 'title', kind: 'text', maxLength: 500 },
      { field: 'kinds', kind: 'checks', options: conferenceKinds, codes: 'codes.conferenceKind' },
      { field: 'heldOn', kind: 'date', certainty: true, hint: true },
      { field: 'periodText', kind: 'text', maxLength: 200 },
      { field: 'period', kind: 'date', certainty: true },
      {
        field: 'mode',
        kind: 'select',
        options: conferenceModes,
        codes: 'codes.mode',
        open: true,
        certainty: true,
      },
      access,
    ],
  },
  { section: 'parties', parts: [parties] },
  { section: 'papers', parts: [regulations] },
  { section: 'people', parts: [participants] },
  { section: 'places', parts: [venues] },
  { section: 'outcomes', parts: [outcomes, said('shortcomings'), said('directions')] },
  { section: 'figures', parts: [figures] },
  { section: 'commendations', parts: [commendations] },
  { section: 'bases', parts: [legalBases, { field: 'note', kind: 'area', maxLength: 4000 }] },
  { section: 'carried', parts: [answers, attachments] },
];
