import { registreerVersleuteldeKolommen, type VersleuteldeKolom } from '@navolgbaar/platform/versleuteling';

export const ONTVANGER = {
  tabel: 'bericht.berichten',
  kolom: 'ontvanger',
} as const satisfies VersleuteldeKolom;
/** Fields of a letter that open something, as JSON, until it was taken. */
export const GEHEIM = { tabel: 'bericht.berichten', kolom: 'geheim' } as const satisfies VersleuteldeKolom;
export const POSTBUS_AAN = { tabel: 'bericht.postbus', kolom: 'aan' } as const satisfies VersleuteldeKolom;

registreerVersleuteldeKolommen(ONTVANGER, GEHEIM, POSTBUS_AAN);

/** SQL for an instant as ISO 8601 text. */
export const alsTijd = (kolom: string): string =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
