'use client';

import { FailureText } from '@/components/layout/failure';

/** Something failed while a page was made: what happened, what was kept, and where to go. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <FailureText again={reset} />;
}
