import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';

export type UnitChoice = { typed: string; options: { href: string; label: string }[] };

/** Where a typed unit is several or none: says so, and offers the ones it may have been. */
export function UnitChoices({ choices, t }: { choices: readonly UnitChoice[]; t: Translate }) {
  return (
    <>
      {choices.map(({ typed, options }) => (
        <Notice
          key={typed}
          title={t(options.length > 0 ? 'records.unit.several' : 'records.unit.none', { typed })}
        >
          <ul>
            {options.map((option) => (
              <li key={option.href}>
                <a href={option.href}>{option.label}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ))}
    </>
  );
}
