import type { Woordbewerking } from '@navolgbaar/document';
import { delenInTekst } from '../domain/samenstelling';
import { WOORDENLIJST_VERSIE } from '../domain/woordenlijst';

/** How the words of documents are taken apart: as those of everything else. */
export const documentwoorden: Woordbewerking = { versie: String(WOORDENLIJST_VERSIE), delen: delenInTekst };
