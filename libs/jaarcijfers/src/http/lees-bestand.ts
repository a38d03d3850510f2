import { DomeinFout } from '@navolgbaar/kernel';
import { heelBestandVan, type MetBestand } from '@navolgbaar/platform/http';
import type { Jaarcijferlijst } from '../application/importeer-jaarcijfers/importeer-jaarcijfers.use-case';
import type { Jaarcijferfoutcode } from '../domain/fouten';

/** AANNAME: the accounts of a thousand providers are a tenth of this. */
const GROOTSTE_BESTAND = 2 * 1024 * 1024;

/** What no name of a file is made of: control characters, and half characters. */
const ONLEESBAAR = /[\p{Cc}\p{Cs}]/gu;

/** The whole file that came along. @throws DomeinFout INVOER_ONGELDIG, JAARCIJFERS.BESTAND_TE_GROOT */
export async function leesBestand(verzoek: MetBestand): Promise<Jaarcijferlijst> {
  const bestand = await heelBestandVan(verzoek, GROOTSTE_BESTAND);
  if (!bestand) throw new DomeinFout<Jaarcijferfoutcode>('JAARCIJFERS.BESTAND_TE_GROOT');
  const { naam, inhoud } = bestand;
  return {
    naam: naam.replace(ONLEESBAAR, '').slice(0, 200).trim() || 'bestand.csv',
    inhoud,
  };
}
