import { healthRoute } from '@/lib/http/probe';

export const dynamic = 'force-dynamic';

export const GET = healthRoute();
