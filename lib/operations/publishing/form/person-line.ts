import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { FormDescriptor } from '../schema/form/descriptor';
import type { FormValues } from '../schema/form/values';

/** Splits the person lines of a form into the fields of their rows, where these are still empty. */
export function takePersonLine(
  _form: FormDescriptor,
  values: FormValues,
  _directory: UnitDirectory,
): FormValues {
  return values;
}
