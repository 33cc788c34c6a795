import { randomInt } from 'node:crypto';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The password piped into the script, else a new one, which is then to be printed once. */
export async function passwordInput(): Promise<{ password: string; generated: boolean }> {
  const piped = process.stdin.isTTY ? '' : await firstLine();
  return piped === ''
    ? { password: generatedPassword(), generated: true }
    : { password: piped, generated: false };
}

/** 20 letters and digits that are not easily mistaken for one another: 115 bits. */
function generatedPassword(): string {
  const groups = Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  );
  return groups.join('-');
}

const WAIT_MS = 1_000;

/** What stands in standard input; nothing where it stays open and silent, as under some schedulers. */
async function firstLine(): Promise<string> {
  const chunks: Buffer[] = [];
  const silent = setTimeout(() => process.stdin.destroy(), WAIT_MS);
  try {
    for await (const chunk of process.stdin) {
      clearTimeout(silent);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    if (chunks.length > 0) throw error;
  } finally {
    clearTimeout(silent);
  }
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/)[0] ?? '';
}
