/** The parties of a record as one comparable text, whatever their order: codes, or words where there is none. */
export function partyKey(parties: readonly { unit: string | null; text: string | null }[]): string {
  return parties
    .map((party) => party.unit ?? party.text ?? '')
    .sort()
    .join('|');
}
