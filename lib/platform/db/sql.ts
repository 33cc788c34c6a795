import { Prisma } from '@/prisma/generated/client';

/** A piece of SQL with its parameters, to be put into a query or into another piece. */
export type Sql = Prisma.Sql;

/** SQL whose values are parameters, never text. */
export const sql = Prisma.sql;

/** Words of the query itself: only ever constants of the code. */
export const raw = Prisma.raw;

export const nothing = Prisma.empty;

/** All conditions together; true where there is none. */
export function allOf(conditions: readonly (Sql | false | null | undefined | '' | 0)[]): Sql {
  const given = conditions.filter((condition) => condition instanceof Prisma.Sql);
  return given.length > 0 ? Prisma.join(given, ' AND ') : sql`true`;
}

/** Whether the database refused a second row where there may be only one. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** Whether the database undid a transaction that stood in a circle of waiting ones (40P01, 40001). */
export function isWaitingInCircle(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  // Of SQL of our own Prisma only hands on what its driver said.
  return (
    error.code === 'P2034' ||
    /TransactionWriteConflict/.test(String(error.meta?.driverAdapterError))
  );
}
