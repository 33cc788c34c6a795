import {
  partyRoles,
  regulationKinds,
  relationKinds,
  reviewKinds,
} from '@/lib/domain/regulations/schema/codes';
import type { FormDescriptor, GroupDescriptor } from './descriptor';
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
  fields: [
    ...unitAndWords,
    { field: 'role', kind: 'select', options: partyRoles, codes: 'codes.partyRole' },
    { field: 'onBehalfOf', minor: true, kind: 'unit' },
    { field: 'note', minor: true, kind: 'text', maxLength: 500 },
  ],
};

const signatories: GroupDescriptor = {
  group: 'signatories',
  personLine: true,
  fields: [...personFields, { field: 'unit', kind: 'unit', certainty: true }],
};

const reviewCycles: GroupDescriptor = {
  group: 'reviewCycles',
  fields: [
    {
      field: 'kind',
      kind: 'select',
      options: reviewKinds,
      codes: 'codes.conferenceKind',
      open: true,
    },
    { field: 'everyMonths', kind: 'number' },
    { field: 'atEnd', kind: 'check' },
    { field: 'hostByRotation', kind: 'check' },
    { field: 'text', minor: true, kind: 'text', maxLength: 300 },
  ],
};

const relations: GroupDescriptor = {
  group: 'relations',
  startWith: 'kind',
  fields: [
    { field: 'kind', kind: 'select', options: relationKinds, codes: 'codes.relation' },
    { field: 'regulation', kind: 'regulation', open: true },
    { field: 'text', kind: 'text', maxLength: 500, hint: true },
  ],
};

/** The form of a regulation, in the order of the paper itself. */
export const regulationForm: FormDescriptor = [
  sourceSection,
  {
    section: 'paper',
    parts: [
      { field: 'title', kind: 'text', maxLength: 500 },
      {
        field: 'kind',
        kind: 'select',
        options: regulationKinds,
        codes: 'codes.regulationKind',
        open: true,
      },
      { field: 'number', kind: 'text', maxLength: 100, certainty: true },
      { field: 'summary', kind: 'area', maxLength: 4000 },
      access,
    ],
  },
  {
    section: 'dates',
    parts: [
      { field: 'signedOn', kind: 'date', certainty: true, hint: true },
      { field: 'effectiveOn', kind: 'date', certainty: true },
      { field: 'endsOn', kind: 'date', certainty: true, hint: true },
      { field: 'endIsOpen', kind: 'check' },
    ],
  },
  { section: 'parties', parts: [parties, { field: 'issuers', kind: 'units', hint: true }] },
  { section: 'signatories', parts: [signatories] },
  { section: 'relations', parts: [relations, legalBases] },
  {
    section: 'content',
    parts: [
      { field: 'fields', kind: 'lines', hint: true },
      reviewCycles,
      { field: 'articles', kind: 'area', maxLength: 200_000 },
      { field: 'statusClaim', kind: 'text', maxLength: 200 },
    ],
  },
  { section: 'carried', parts: [attachments] },
];
