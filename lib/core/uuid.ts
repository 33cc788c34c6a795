import { z } from 'zod';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An identifier from outside, in lower case. */
export const uuid = z.string().toLowerCase().regex(UUID, 'errors.field.uuid');

/** Whether a text is written like a UUID of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A version 7 identifier (RFC 9562, 5.7): 48 bits of milliseconds, then 74 random bits from 10 bytes. */
export function uuidv7(now: Date = new Date(), random: Uint8Array = randomBytes()): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  const tail = Array.from(random.slice(0, 10));
  tail[0] = ((tail[0] ?? 0) & 0x0f) | 0x70;
  tail[2] = ((tail[2] ?? 0) & 0x3f) | 0x80;
  const hex = time + tail.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [0, 8, 12, 16, 20].map((at, i, cuts) => hex.slice(at, cuts[i + 1])).join('-');
}

function randomBytes(): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(10));
}
