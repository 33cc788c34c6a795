import { authRoute } from '@/lib/http/auth-route';
import { door } from '../door';

export const GET = authRoute(door.handlers.GET);
export const POST = authRoute(door.handlers.POST);
