import { conferenceForm } from './conference';
import type { FormDescriptor } from './descriptor';
import { regulationForm } from './regulation';

/** The form of each record type. */
export const forms = {
  REGULATION: regulationForm,
  CONFERENCE: conferenceForm,
} as const satisfies Record<string, FormDescriptor>;

/** What a payload holds that no field of the form shows: it goes along in the form's `carried`. */
export const CARRIED = ['externalKey', 'provenance'] as const;
