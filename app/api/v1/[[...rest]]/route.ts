import { apiRoute } from '@/lib/http/api';

/** Every address under /api/v1 that is no other route's. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({});
