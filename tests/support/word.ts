import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word paper by name, as XML. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The texts of the paragraphs of a piece of XML, in order, without the empty ones. */
export function paragraphs(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((one) => [...one.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)].map(plain).join(''))
    .filter((text) => text !== '');
}

/** The grid of each table: the widths of its columns, in twips. */
export function grids(xml: string): number[][] {
  return [...xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)].map(([grid]) =>
    [...grid.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  );
}

/** The run that holds a text, with how it looks. */
export function runOf(xml: string, text: string): string {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
  const found = runs.find((run) => run.includes(`>${text}`));
  if (found === undefined) throw new Error(`No run says ${text}.`);
  return found;
}

/** The paragraph that holds a text, with how it is set. */
export function paragraphOf(xml: string, text: string): string {
  const found = xml.split('<w:p>').find((one) => one.includes(`>${text}`));
  if (found === undefined) throw new Error(`No paragraph says ${text}.`);
  return found;
}

function plain([text]: RegExpMatchArray): string {
  return text.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
}
