import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { attempt, fieldsOf } from './form';
import type { FormState } from './form-state';
import { localPath } from './local-path';
import { parsed } from './refusal';

/**
 * The sign-in form: the only one without an actor. Goes to the path in its field `next` when the
 * door opens; what is refused comes back with the username, never the password.
 */
export async function runSignIn<S extends z.ZodType<Record<string, string>>>(
  data: FormData,
  schema: S,
  enter: (credentials: z.output<S>) => Promise<void>,
): Promise<FormState> {
  const refusal = await attempt(data, () => enter(parsed(schema, fieldsOf(data))));
  return refusal === null ? redirect(localPath(data.get('next'))) : refusal.state;
}
