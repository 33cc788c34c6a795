'use client';

import { FailureText } from '@/components/layout/failure';
import './globals.css';

/** The same where even the frame could not be made. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FailureText again={reset} />
      </body>
    </html>
  );
}
