import type { Afspraakstaat } from '../domain/afspraakstaat';

const KOLOM = {
  id: 'a.id',
  zaakId: 'a.zaak_id',
  zaakNummer: 'a.zaak_nummer',
  meldingId: 'a.melding_id',
  meldingNummer: 'a.melding_nummer',
  actiepuntId: 'a.actiepunt_id',
  vervolgOp: 'a.vervolg_op',
  aanbiederId: 'a.aanbieder_id',
  aanbiederNaam: 'a.aanbieder_naam',
  tekst: 'a.tekst',
  afgesprokenOp: 'a.afgesproken_op',
  eigenaarFunctie: 'a.eigenaar_functie',
  eigenaarId: 'a.eigenaar_id',
  uiterlijk: 'a.uiterlijk',
  controleWijze: 'a.controle_wijze',
  controleDoor: 'a.controle_door',
  controleOp: 'a.controle_op',
  status: 'a.status',
  berichten: 'a.berichten',
  controles: 'a.controles',
  afhandeling: 'a.afhandeling',
  monitoring: 'a.monitoring',
  eindreden: 'a.eindreden',
  beeindigdOp: 'a.beeindigd_op',
  gemaaktDoor: 'a.gemaakt_door',
  versie: 'a.versie',
} as const satisfies Record<keyof Afspraakstaat, string>;

/** These columns of an agreement, by the names of the domain. */
export const kolommen = (namen: readonly (keyof Afspraakstaat)[]): string =>
  namen.map((naam) => `${KOLOM[naam]} AS "${naam}"`).join(', ');

/** A whole agreement; `$1` is the organisation. */
export const AFSPRAAK = `
  SELECT ${kolommen(Object.keys(KOLOM) as (keyof Afspraakstaat)[])}
    FROM veiligheidsafspraak.afspraken a WHERE a.organisatie_id = $1`;
