import { understandFigure } from '@/lib/domain/indicators/rules/understand';
import { personLines } from '@/lib/domain/people/rules/several';
import { splitPersonLine } from '@/lib/domain/people/rules/split-line';
import { type FormDescriptor, type GroupDescriptor, groupsOf } from '../schema/form/descriptor';
import { beside, type FormValues, firstOf, rowPath, rowsName } from '../schema/form/values';
import { numberShown } from './numbers';

/**
 * What a script would have done before the form was sent: whole person lines and the words of
 * figures come apart into the fields of their rows, as far as these are still empty. Where something
 * finds no place the line stays as it is.
 */
export function comeApart(form: FormDescriptor, values: FormValues): FormValues {
  const next: Record<string, readonly string[]> = { ...values };
  for (const group of groupsOf(form)) {
    for (const id of values[rowsName(group.group)] ?? []) {
      if (group.personLine) splitPerson(group, rowPath(group.group, id), next);
      const figure = group.fields.find(({ kind }) => kind === 'figure');
      if (figure) readFigure(rowPath(group.group, id), figure.field, next);
    }
  }
  return next;
}

type Inputs = Record<string, readonly string[]>;

function splitPerson(group: GroupDescriptor, row: string, values: Inputs): void {
  const [first = '', ...others] = personLines(firstOf(values, `${row}.line`));
  if (first.trim() === '') return;
  const { unitText, posts, ...rest } = splitPersonLine(first);
  const parts = { ...rest, posts: posts.join('\n'), unit: unitText };
  const said = Object.entries(parts).filter(([, part]) => part);
  const places = said.map(([field, part]) => ({
    name: `${row}.${field}`,
    field,
    part: part ?? '',
  }));
  const fits = places.every(
    ({ name, field, part }) =>
      group.fields.some((each) => each.field === field) &&
      ['', part].includes(firstOf(values, name).trim()),
  );
  if (!fits) return;
  for (const { name, part } of places) values[name] = [part];
  values[`${row}.line`] = [others.join('; ')];
}

/** Only words that were changed are read: a figure that was left without a number stays so. */
function readFigure(row: string, field: string, values: Inputs): void {
  const raw = firstOf(values, `${row}.${field}`);
  const was = firstOf(values, beside.was(`${row}.${field}`));
  const isFree = ['operator', 'number', 'malformed'].every(
    (each) => firstOf(values, `${row}.${each}`) === '',
  );
  if (raw.trim() === '' || raw === was || !isFree) return;
  const { operator, number, malformed, measure, counted } = understandFigure(raw);
  if (operator) values[`${row}.operator`] = [operator];
  if (number) values[`${row}.number`] = [numberShown(number)];
  if (malformed) values[`${row}.malformed`] = ['1'];
  const thing = measure || counted;
  if (thing && firstOf(values, `${row}.measure`) === '') values[`${row}.measure`] = [thing];
}
