import { isLeeg, LEEG_TEKSTDOCUMENT, type Tekstdocument, uitPlatteTekst, vasteVorm } from '@navolgbaar/tekst';

/** A text as the value of a field: the same text is the same string, and one that says nothing is empty. */
export const alsWaarde = (document: Tekstdocument): string => (isLeeg(document) ? '' : vasteVorm(document));

export function uitWaarde(waarde: string): Tekstdocument {
  if (waarde.trim() === '') return LEEG_TEKSTDOCUMENT;
  // A copy on the device may be of a time when the field had no form.
  return waarde.startsWith('{') ? (JSON.parse(waarde) as Tekstdocument) : uitPlatteTekst(waarde);
}
