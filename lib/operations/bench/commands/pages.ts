import { QUERIES } from '../queries';
import type { PageFigures, Running } from '../schema';

const USERS = 10;
const EACH = 20;

/**
 * Asks a running application as ten users at once, one question after the other each. With a cookie
 * of a session the page of the search, with a token the API. Throws where an answer is none.
 */
export async function measurePages(running: Running): Promise<PageFigures> {
  const path = running.cookie ? '/search' : '/api/v1/search';
  const ask = asking(running, path);
  await Promise.all(QUERIES.map(([, query]) => ask(query)));
  const user = async (first: number) => {
    const times: number[] = [];
    for (let at = first; at < first + EACH; at += 1) {
      const begun = performance.now();
      await ask(QUERIES[at % QUERIES.length]?.[1] ?? '');
      times.push(performance.now() - begun);
    }
    return times;
  };
  const times = (await Promise.all(Array.from({ length: USERS }, (_, at) => user(at)))).flat();
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return { path, users: USERS, requests: times.length, median: at(0.5), p95: at(0.95) };
}

function asking({ url, token, cookie }: Running, path: string) {
  const headers: Record<string, string> = cookie
    ? { cookie }
    : { authorization: `Bearer ${token ?? ''}` };
  return async (query: string) => {
    const address = new URL(`${path}?${new URLSearchParams({ q: query })}`, url);
    const answer = await fetch(address, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${address.pathname} answers ${answer.status}`);
  };
}
