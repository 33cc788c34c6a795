'use client';

import {
  type FormDescriptor,
  type GroupDescriptor,
  isGroup,
  type Part,
  type SectionDescriptor,
} from '@/lib/operations/publishing/schema/form/descriptor';
import type { Desk } from './desk';
import { DraftField } from './draft-field';
import type { Held } from './draft-state';
import type { CarriedOver } from './form-props';
import { Group } from './group';
import { HiddenRows } from './hidden-rows';
import { word } from './texts';

type Props = {
  form: FormDescriptor;
  held: Held;
  desk: Desk;
  /** The sources, on the left; without it everything else. */
  side?: 'left';
  /** The questions about open follow-ups, which stand for the hidden rows of their answers. */
  carryOver?: CarriedOver | null;
};

/** The sections of one side of the form, each under its heading. */
export function FormSections({ form, held, desk, side, carryOver }: Props) {
  const sections = form.filter((section) => section.side === side);
  if (side === 'left') {
    return (
      <section className="draft-sources" aria-label={word(desk.texts, 'source.lead')}>
        <p className="hint">{word(desk.texts, 'source.explain')}</p>
        {sections.map((section) => (
          <Section key={section.section} {...{ section, held, desk }} />
        ))}
      </section>
    );
  }
  return sections.map((section) => (
    <Section key={section.section} {...{ section, held, desk }} carryOver={carryOver} />
  ));
}

function Section({
  section,
  held,
  desk,
  carryOver,
}: Pick<Props, 'held' | 'desk' | 'carryOver'> & { section: SectionDescriptor }) {
  const { section: name, parts } = section;
  if (name === 'carried') {
    return (
      <>
        {carryOver?.section}
        {parts.filter(isHiddenGroup).map((group) => (
          <HiddenRows
            key={group.group}
            group={group}
            values={desk.values}
            shown={group.group === 'answers' ? (carryOver?.rows ?? []) : []}
          />
        ))}
      </>
    );
  }
  return (
    <section className="draft-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{word(desk.texts, `section.${name}`)}</h2>
      <Parts parts={parts} held={held} desk={desk} />
    </section>
  );
}

/** Files stand in the side panel, with boxes to keep them. */
function isHiddenGroup(part: Part): part is GroupDescriptor {
  return isGroup(part) && part.group !== 'attachments';
}

function Parts({ parts, held, desk }: { parts: readonly Part[]; held: Held; desk: Desk }) {
  return parts.map((part) =>
    isGroup(part) ? (
      <div key={part.group} className="draft-part">
        {parts.length > 1 ? <h3>{word(desk.texts, `group.${part.group}.title`)}</h3> : null}
        <Group group={part} held={held} desk={desk} />
      </div>
    ) : (
      <DraftField key={part.field} field={part} path={part.field} group="record" desk={desk} />
    ),
  );
}
