import type { Adviesstaat } from '../domain/adviesstaat';

const KOLOM = {
  id: 'a.id',
  zaakId: 'a.zaak_id',
  zaakNummer: 'a.zaak_nummer',
  wet: 'a.wet',
  aanbiederId: 'a.aanbieder_id',
  aanbiederNaam: 'a.aanbieder_naam',
  gemeenteId: 'a.gemeente_id',
  gemeenteNaam:
    '(SELECT g.naam FROM public.gemeenten g WHERE g.organisatie_id = $1 AND g.id = a.gemeente_id)',
  behandelaarId: 'a.behandelaar_id',
  status: 'a.status',
  aanleiding: 'a.aanleiding',
  basis: 'a.basis',
  inhoud: 'a.inhoud',
  gegevensversie: 'a.gegevensversie',
  tekstversie: 'a.tekstversie',
  rapport: 'a.rapport',
  zienswijze: 'a.zienswijze',
  voorgelegdOp: 'a.voorgelegd_op',
  juristTermijnId: 'a.jurist_termijn_id',
  juristUiterlijk: 'a.jurist_uiterlijk',
  juristadviezen: 'a.juristadviezen',
  terugzendingen: 'a.terugzendingen',
  verzending: 'a.verzending',
  antwoordTermijnId: 'a.antwoord_termijn_id',
  antwoordUiterlijk: 'a.antwoord_uiterlijk',
  vragen: 'a.vragen',
  besluiten: 'a.besluiten',
  effecten: 'a.effecten',
  reden: 'a.reden',
  beeindigdOp: 'a.beeindigd_op',
  begonnenOp: 'a.begonnen_op',
  versie: 'a.versie',
} as const satisfies Record<keyof Adviesstaat, string>;

/** A whole advice; `$1` is the organisation. */
export const ADVIES = `
  SELECT ${Object.entries(KOLOM)
    .map(([naam, kolom]) => `${kolom} AS "${naam}"`)
    .join(', ')}
    FROM collegeadvies.adviezen a WHERE a.organisatie_id = $1`;
