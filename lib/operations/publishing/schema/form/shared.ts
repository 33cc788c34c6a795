import { signatureCapacities } from '@/lib/domain/people/schema';
import { accessLevels, certainties } from '@/lib/domain/sources/schema/payload';
import type { FieldDescriptor, GroupDescriptor, SectionDescriptor } from './descriptor';

export const access: FieldDescriptor = {
  field: 'access',
  kind: 'select',
  options: accessLevels,
  codes: 'codes.access',
  hint: true,
};

/** A person's fields, as `personLine` of the payload names them. */
export const personFields: readonly FieldDescriptor[] = [
  { field: 'rank', kind: 'text', maxLength: 100, certainty: true },
  { field: 'name', kind: 'text', maxLength: 200, certainty: true },
  { field: 'posts', kind: 'lines', hint: true, certainty: true },
  {
    field: 'capacity',
    kind: 'select',
    options: signatureCapacities,
    codes: 'codes.capacity',
    open: true,
  },
  { field: 'person', kind: 'hidden' },
];

/** The unit behind a row, and the words of the source for it. */
export const unitAndWords: readonly FieldDescriptor[] = [
  { field: 'unit', kind: 'unit', words: 'text' },
  { field: 'text', kind: 'text', maxLength: 300, hint: true },
];

export const legalBases: GroupDescriptor = {
  group: 'legalBases',
  fields: [
    { field: 'text', kind: 'text', maxLength: 500, certainty: true },
    { field: 'number', kind: 'text', maxLength: 100, certainty: true },
    { field: 'regulation', kind: 'regulation', open: true },
    {
      field: 'resolvedCertainty',
      minor: true,
      kind: 'select',
      options: certainties,
      codes: 'codes.certainty',
      open: true,
    },
    { field: 'resolvedBasis', minor: true, kind: 'text', maxLength: 500 },
  ],
};

const sources: GroupDescriptor = {
  group: 'sources',
  fields: [
    { field: 'title', kind: 'text', maxLength: 500 },
    { field: 'publisher', kind: 'text', maxLength: 300 },
    { field: 'author', minor: true, kind: 'text', maxLength: 200 },
    { field: 'address', minor: true, kind: 'text', maxLength: 2000 },
    { field: 'publishedOn', kind: 'date' },
    { field: 'retrievedOn', minor: true, kind: 'date' },
    { field: 'storedText', kind: 'area', maxLength: 200_000, hint: true },
    { field: 'note', minor: true, kind: 'area', maxLength: 1000 },
    { field: 'sha256', kind: 'hidden' },
  ],
};

export const sourceSection: SectionDescriptor = {
  section: 'sources',
  side: 'left',
  parts: [sources],
};

/** Files are added and taken away by the uploads beside the form. */
export const attachments: GroupDescriptor = {
  group: 'attachments',
  key: 'attachment',
  hidden: true,
  fields: [
    { field: 'attachment', kind: 'hidden' },
    { field: 'title', kind: 'hidden' },
  ],
};
