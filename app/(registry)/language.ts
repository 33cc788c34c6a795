'use server';

import { changeLanguage } from '@/lib/http/language';

export async function switchLanguage(): Promise<void> {
  await changeLanguage();
}
