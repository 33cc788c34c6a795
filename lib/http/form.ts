import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { type AppError, forbidden, isAppError } from '@/lib/core/errors';
import type { Translate } from '@/lib/core/translate';
import { getTranslator } from '@/lib/platform/i18n/translator';
import type { UserActor } from '@/lib/policy/actor';
import type { FormState } from './form-state';
import { fieldText, parsed } from './refusal';
import { isSameOrigin } from './same-origin';
import { currentActor, requireActor, signInPath } from './session';

type FormOptions<S extends z.ZodType, R> = {
  schema: S;
  /** The page of the form: where whoever is no longer signed in comes back to. */
  page: string;
  /** Where to go when it is done: the page that shows the result. */
  done: string | ((result: R) => string);
};

/**
 * One form, one command: checks the origin, takes the actor, parses the fields, calls the command,
 * then redirects to `done`. What is refused comes back as a form state with what was typed.
 */
export async function runForm<S extends z.ZodType, R>(
  data: FormData,
  options: FormOptions<S, R>,
  command: (actor: UserActor, input: z.output<S>) => Promise<R>,
): Promise<FormState> {
  let done = '';
  const refusal = await attempt(data, async () => {
    const actor = await requireActor(options.page);
    const result = await command(actor, parsed(options.schema, fieldsOf(data)));
    done = typeof options.done === 'string' ? options.done : options.done(result);
  });
  if (refusal === null) return redirect(done);
  const isGone = refusal.code === 'UNAUTHENTICATED' && (await currentActor()) === null;
  return isGone ? redirect(signInPath(options.page)) : refusal.state;
}

export type Refusal = { code: AppError['code']; state: FormState };

/** Does the work of a form that a page of ours sent; null when it is done, else what to show. */
export async function attempt(data: FormData, work: () => Promise<void>): Promise<Refusal | null> {
  try {
    if (!isSameOrigin(new Headers(await headers()))) throw forbidden('errors.foreignOrigin');
    await work();
    return null;
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { code: error.code, state: formState(error, data, await getTranslator()) };
  }
}

/** The fields of a form: a name that stands several times is a list; files are left out. */
export function fieldsOf(data: FormData): Record<string, string | string[]> {
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    names.map((name) => {
      const texts = data.getAll(name).filter((value) => typeof value === 'string');
      return [name, texts.length > 1 ? texts : (texts[0] ?? '')];
    }),
  );
}

function formState(error: AppError, data: FormData, t: Translate): FormState {
  const errors = (error.fields ?? []).map((field) => [field.path, fieldText(t, field)]);
  const typed = Object.entries(fieldsOf(data)).filter(([name]) => !/password/i.test(name));
  return {
    message: t(error.messageKey, error.values),
    errors: Object.fromEntries(errors),
    values: Object.fromEntries(typed.map(([name, value]) => [name, [value].flat().join(', ')])),
  };
}
