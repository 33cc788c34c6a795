import { describe, expect, it } from 'vitest';
import { choiceOf, withChoices } from '@/lib/operations/publishing/schema/form/choices';

const asked = (path: string, side: string, mine: object) => ({
  [choiceOf.side(path)]: [side],
  [choiceOf.mine(path)]: [JSON.stringify(mine)],
});

describe('a choice between two texts', () => {
  it('puts back what somebody chose of their own, and leaves the rest', () => {
    const sent = {
      ...{ title: ['của họ'], heldOn: ['9/3'] },
      ...asked('title', 'mine', { title: ['của tôi'] }),
      ...asked('heldOn', 'theirs', { heldOn: ['10/3'] }),
    };
    expect(withChoices(sent)).toEqual({ title: ['của tôi'], heldOn: ['9/3'] });
  });

  it('that is no longer whole changes nothing', () => {
    const sent = { title: ['của họ'], 'conflict:title': ['mine'], 'mine:title': ['{'] };
    expect(withChoices(sent)).toEqual({ title: ['của họ'] });
  });
});
