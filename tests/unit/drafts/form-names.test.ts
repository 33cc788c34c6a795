import { describe, expect, it } from 'vitest';
import { dataOf, valuesOf } from '@/lib/operations/publishing/schema/form/values';

describe('the names of a sent form', () => {
  it('are names and nothing else, whatever every object has by that name', () => {
    const names = ['constructor', 'toString', '__proto__', '__proto__[x]', 'hasOwnProperty'];
    const data = new FormData();
    for (const name of names) {
      data.append(name, 'một');
      data.append(name, 'hai');
    }
    const values = valuesOf(data);
    expect(Object.keys(values).sort()).toEqual([...names].sort());
    for (const name of names)
      expect(Object.getOwnPropertyDescriptor(values, name)?.value).toEqual(['một', 'hai']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect([...dataOf(values).entries()]).toHaveLength(names.length * 2);
  });

  it('may stand ten thousand times', () => {
    const data = new FormData();
    for (let row = 0; row < 10_000; row++) data.append('outcomes[]', `o${row}`);
    const begun = performance.now();
    expect(valuesOf(data)['outcomes[]']).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
