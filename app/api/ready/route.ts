import { readyRoute } from '@/lib/http/probe';

export const dynamic = 'force-dynamic';

export const GET = readyRoute();
