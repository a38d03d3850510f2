import { type Csvbestand, leesCsvbestand } from '@navolgbaar/platform/csv';
import { IMPORTKOLOMMEN, type Importkolom } from '../domain/importrij';

export type Aanbiedersbestand = Csvbestand<Importkolom>;

/** Reads a provider list. */
export const leesAanbiedersCsv = (inhoud: Buffer): Aanbiedersbestand =>
  leesCsvbestand(inhoud, { bekend: IMPORTKOLOMMEN, verplicht: ['naam'] });
