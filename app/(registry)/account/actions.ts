'use server';

import { door } from '@/app/api/auth/door';
import { changeOwnPassword } from '@/lib/domain/users/commands/password';
import { revokeAllSessions, revokeSession } from '@/lib/domain/users/commands/sessions';
import { revokeToken } from '@/lib/domain/users/commands/tokens';
import { emptyForm, passwordForm, sessionForm, tokenForm } from '@/lib/domain/users/schema';
import { runForm } from '@/lib/http/form';
import type { FormState } from '@/lib/http/form-state';

const page = '/account';

export async function changePassword(_: FormState, data: FormData): Promise<FormState> {
  return runForm(
    data,
    { schema: passwordForm, page, done: '/account?done=password' },
    changeOwnPassword,
  );
}

export async function endSession(data: FormData): Promise<void> {
  const options = { schema: sessionForm, page, done: '/account?done=session' };
  await runForm(data, options, (actor, { id }) => revokeSession(actor, id));
}

export async function endAllSessions(data: FormData): Promise<void> {
  const options = { schema: emptyForm, page, done: '/login' };
  await runForm(data, options, (actor) => revokeAllSessions(actor).then(door.leave));
}

export async function endToken(data: FormData): Promise<void> {
  const options = { schema: tokenForm, page, done: '/account?done=token' };
  await runForm(data, options, (actor, { id }) => revokeToken(actor, id));
}

export async function signOut(data: FormData): Promise<void> {
  await runForm(data, { schema: emptyForm, page, done: '/login' }, door.leave);
}
