'use server';

import { door } from '@/app/api/auth/door';
import { signInForm } from '@/lib/domain/users/schema';
import type { FormState } from '@/lib/http/form-state';
import { runSignIn } from '@/lib/http/sign-in';

export async function signIn(_: FormState, data: FormData): Promise<FormState> {
  return runSignIn(data, signInForm, door.enter);
}
