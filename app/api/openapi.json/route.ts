import { openApiRoute } from '@/lib/http/openapi';
import { routes } from './routes';

export const GET = openApiRoute(routes);
