/** Runs once when the server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { dropClaimedAddresses } = await import('@/lib/platform/auth/forwarded-address');
  const { keepResponses } = await import('@/lib/http/response-status');
  dropClaimedAddresses();
  keepResponses();
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startBackground } = await import('@/lib/operations/background/commands');
  startBackground();
}
