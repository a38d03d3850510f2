import type { Apparaatbezoek } from './apparaatbezoek';
import { plekVan, type Antwoordinhoud, type Norm } from './soorten';

/** It does not apply here; the same word for every norm. */
export const NVT = 'nvt';

export type Kaartstand = 'open' | 'ingevuld' | 'toelichting' | 'oordeel' | 'geweigerd' | 'tegenstrijdig';

/** A card with what is filled in on it. */
export interface Kaart {
  norm: Norm;
  plek: string;
  inhoud: Antwoordinhoud;
  stand: Kaartstand;
}

export const leegAntwoord = (normId: string): Antwoordinhoud => ({
  ...{ normId, oordeel: null, toelichting: '', citaten: [], positief: false },
});

export function kaartVan(bezoek: Apparaatbezoek, norm: Norm): Kaart {
  const plek = plekVan('antwoord', leegAntwoord(norm.id));
  const { normId, oordeel, toelichting, citaten, positief } =
    bezoek.inhoud('antwoord', plek) ?? leegAntwoord(norm.id);
  // Of what the server has, only what a person fills in: the rest is not sent back.
  const inhoud = { normId, oordeel, toelichting: toelichting ?? '', citaten, positief };
  return { norm, plek, inhoud, stand: standVan(bezoek, norm, plek, inhoud) };
}

function standVan(bezoek: Apparaatbezoek, norm: Norm, plek: string, inhoud: Antwoordinhoud): Kaartstand {
  if (bezoek.eigen(plek)?.stand === 'geweigerd') return 'geweigerd';
  if (bezoek.lees().lijst.tegenstrijdig.some(({ normId }) => normId === norm.id)) return 'tegenstrijdig';
  if (inhoud.oordeel === null) return inhoud.toelichting || inhoud.citaten.length > 0 ? 'oordeel' : 'open';
  return mistToelichting(norm, inhoud) ? 'toelichting' : 'ingevuld';
}

/** The scale says which judgement asks a note; what does not apply always does. */
export function mistToelichting(norm: Norm, { oordeel, toelichting }: Antwoordinhoud): boolean {
  if (oordeel === null || toelichting?.trim()) return false;
  return (
    oordeel === NVT || (norm.schaal.find(({ waarde }) => waarde === oordeel)?.toelichtingVerplicht ?? false)
  );
}

/** One quote a line; what is typed keeps its empty lines until it is left. */
export const regels = (tekst: string): string[] => tekst.split('\n').filter((regel) => regel.trim() !== '');
