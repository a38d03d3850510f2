import { DomeinFout } from '@navolgbaar/kernel';
import { bestandVan, type MetBestand } from '@navolgbaar/platform/http';
import type { Jaarcijferlijst } from '../application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
import type { Jaarcijferfoutcode } from '../domain/fouten';

/** AANNAME: the accounts of a thousand providers are a tenth of this. */
const GROOTSTE_BESTAND = 2 * 1024 * 1024;

/** What no name of a file is made of: control characters, and half characters. */
const ONLEESBAAR = /[\p{Cc}\p{Cs}]/gu;

/** The whole file that came along. @throws DomeinFout INVOER_ONGELDIG, JAARCIJFERS.BESTAND_TE_GROOT */
export async function leesBestand(verzoek: MetBestand): Promise<Jaarcijferlijst> {
  const { naam, inhoud } = await bestandVan(verzoek);
  const stukken: Buffer[] = [];
  let grootte = 0;
  for await (const stuk of inhoud as AsyncIterable<Buffer>) {
    grootte += stuk.length;
    // Read to its end all the same: what is left of a request stands before the next one.
    if (grootte <= GROOTSTE_BESTAND) stukken.push(stuk);
  }
  if (grootte > GROOTSTE_BESTAND) throw new DomeinFout<Jaarcijferfoutcode>('JAARCIJFERS.BESTAND_TE_GROOT');
  return {
    naam: naam.replace(ONLEESBAAR, '').slice(0, 200).trim() || 'bestand.csv',
    inhoud: Buffer.concat(stukken),
  };
}
