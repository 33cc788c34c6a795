import { describe, expect, it } from 'vitest';
import { searchWords, telex } from '@/lib/core/vietnamese-text/search-words';
import { parseQuery } from '@/lib/operations/search/rules/parse';
import { planOf } from '@/lib/operations/search/rules/plan';
import { distance, slipsOf } from '@/lib/operations/search/rules/slips';
import { snippetOf } from '@/lib/operations/search/rules/snippet';
import { mark, not, row, word, written } from '@/lib/operations/search/rules/tsquery';
import type { Dictionary } from '@/lib/operations/search/schema/dictionary';

const EMPTY: Dictionary = new Map();
const ANYTHING = { marks: [], place: null };
const asked = (typed: string, dictionary = EMPTY) =>
  planOf(parseQuery(typed), dictionary, ANYTHING)?.query;
const keys = (typed: string) => asked(typed)?.broad.join(' AND ');

describe('words', () => {
  it.each([
    ['hoà', 'hoaf'],
    ['hòa', 'hoaf'],
    ['qủa', 'quar'],
    ['quả', 'quar'],
    ['Đường', 'dduwowngf'],
    ['biên', 'bieen'],
    ['an', 'an'],
  ])('%s is %s in telex', (written, typed) => expect(telex(written)).toBe(typed));

  it('are letters and digits, without leading zeros', () => {
    const words = searchWords('Số 03/2019/ NĐ- CP').map(({ folded }) => folded);
    expect(words).toEqual(['so', '3', '2019', 'nd', 'cp']);
  });
});

describe('a query', () => {
  it.each(['03/2019/NĐ-CP', '03/2019/ NĐ- CP', '3/2019/nd-cp', 'số 03/2019/NĐ–CP'])(
    'takes %s for one number',
    (typed) => expect(asked(typed)?.broad.at(-1)).toBe("('3' <-> '2019' <-> 'nd' <-> 'cp')"),
  );

  it('knows phrases, exclusions and what is left of open quotes', () => {
    expect(keys('"ma túy" -biển')).toBe("'ma' & !('bien') AND 'tuy' AND ('ma' <-> 'tuy')");
    expect(keys('ma "túy')).toBe("'ma' AND 'tuy'");
    expect(keys('15-KL-TW')).toBe("'15' AND 'kl' AND 'tw' AND ('15' <-> 'kl' <-> 'tw')");
  });

  it('looks for accents first where there are some', () => {
    expect(asked('biển')).toMatchObject({ broad: ["'bien'"], exact: ["'bieenr'"] });
    expect(asked('bien')).toMatchObject({ exact: null });
  });

  it('takes pieces for one word where hyphens or nothing else join them', () => {
    const loan = planOf(parseQuery('hê rô in'), EMPTY, ANYTHING, { aWord: 'heroin' });
    expect(keys('hê rô in')).toBe("'he' AND 'ro' AND 'in'");
    expect(loan?.query.broad.join()).toBe("(('he' & 'ro' & 'in') | 'heroin')");
    expect(keys('bắt giữ a-xít')).toBe("'bat' AND 'giu' AND (('a' & 'xit') | 'axit')");
    expect(keys('hêrôin')).toBe("'heroin'");
  });

  it('expands a short form and asks about one with two meanings', () => {
    const senses = ['A', 'B'].map((unit) => ({ unit, label: unit, forms: [`Quân ${unit}`] }));
    const dictionary: Dictionary = new Map([['hq', { senses, ambiguous: true }]]);
    const plan = planOf(parseQuery('HQ'), dictionary, ANYTHING);
    expect(plan?.query.broad).toEqual([
      "('hq' | 'zzua' | ('quan' <-> 'a') | 'zzub' | ('quan' <-> 'b'))",
    ]);
    expect(plan?.ambiguous[0]?.meanings).toHaveLength(2);
    expect(plan?.query.focus).toEqual(['A', 'B']);
  });

  it('has nothing to look for in signs and exclusions alone', () => {
    for (const typed of ['', '  ', '-ma', '🚓', '"', "');--"]) expect(asked(typed)).toBeUndefined();
  });

  it('is written without a way out of its quotes', () => {
    expect(written(word("a'b\\c"), 'a')).toBe("'abc':a");
    expect(written(not(row(['a', 'b'])))).toBe("!(('a' <-> 'b'))");
    expect(written(mark('u', 'BQP-TC2'))).toBe("'zzubqp0ztc2'");
  });
});

describe('a short form written on to its number', () => {
  const one = { senses: [{ unit: null, label: 'nghị định', forms: [] }], ambiguous: false };
  const known: Dictionary = new Map(['nd', 'k1'].map((form) => [form, one]));

  it.each([
    ['nđ03', "'nd' '3'"],
    ['K1', "'k1'"],
    ['SEA31', "'sea31'"],
  ])('%s is looked for as %s', (typed, broad) =>
    expect(asked(typed, known)?.broad.join(' ')).toBe(broad),
  );
});

describe('slips of the keyboard', () => {
  it('stand beside a neighbour, so that they do not fit just anywhere', () => {
    const slips = new Map([['phogn', ['phong']]]);
    const manner = { slips };
    const plan = (typed: string) =>
      planOf(parseQuery(typed), EMPTY, ANYTHING, manner)?.query.broad.join(' ');
    expect(plan('phogn')).toContain("| 'phong'");
    expect(plan('bien phogn')).toContain("('bien' <-> 'phong')");
    expect(plan('bien phogn')).not.toContain("| 'phong'");
  });

  it.each([
    ['phogn', 'phong', 1],
    ['bin', 'bien', 1],
    ['hoaa', 'hoa', 1],
    ['ma', 'tuy', 3],
  ])('%s and %s are %i apart', (one, other, far) => expect(distance(one, other)).toBe(far));

  it('offers the nearest and leaves very short words alone', () => {
    expect(slipsOf('phogn', ['phong', 'hong', 'phon'])).toEqual(['phong', 'phon']);
    expect(slipsOf('ma', ['mo'])).toEqual([]);
  });
});

describe('a snippet', () => {
  it('marks the words in their own spelling, around the first of them', () => {
    const text = `${'xa '.repeat(60)}Bộ đội Biên phòng và Hải quan`;
    const { text: shown, marks } = snippetOf([{ field: 'TITLE', text }], [[['bien', 'phong']]]);
    expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['Biên phòng']);
    expect(shown.startsWith('… ')).toBe(true);
  });

  it('marks a word in pieces for one in one', () => {
    const text = 'bắt 2 bánh Hê-rô-in';
    const { text: shown, marks } = snippetOf([{ field: 'TITLE', text }], [[['heroin']]]);
    expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['Hê-rô-in']);
  });

  it('shows the field in which most of the query stands', () => {
    const fields = [
      { field: 'TITLE', text: 'Biên phòng' },
      { field: 'OUTCOME', text: 'tuần tra biên giới' },
    ];
    const { field } = snippetOf(fields, [[['tuan']], [['bien']]]);
    expect(field).toBe('OUTCOME');
  });
});
