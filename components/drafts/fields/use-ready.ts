'use client';

import { useSyncExternalStore } from 'react';

/** Whether scripts run here: false on the server and until the page has come alive. */
export function useReady(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
