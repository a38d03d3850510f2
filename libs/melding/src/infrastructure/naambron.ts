import type { Naambron } from '@navolgbaar/platform/database';
import { meldingZoekbron } from './zoekbron';

/** A melding, by its subject. */
export const meldingNaambron: Naambron = {
  ...meldingZoekbron,
  zaak: 'NULL::uuid',
  aanbieder: 'NULL::uuid',
  betreft: 'b.aanbieder_id',
  plek: [`'melding'`, 'b.id'],
};

/** What a provider stated with its melding, by the number that it got. For the provider: the team opens the melding. */
export const opgaveNaambron: Naambron = {
  soort: 'opgave',
  tabel: 'melding.opgaven',
  nummer:
    '(SELECT m.nummer FROM melding.meldingen m WHERE m.organisatie_id = b.organisatie_id AND m.id = b.id)',
  titel: 'b.onderwerp',
  dag: 'NULL::date',
  zaak: 'NULL::uuid',
  aanbieder: 'b.aanbieder_id',
  plek: [`'opgave'`, 'b.id'],
};

/** A doubt, by its provider: what happened is closed. */
export const twijfelNaambron: Naambron = {
  soort: 'twijfel',
  tabel: 'melding.twijfels',
  nummer: 'b.nummer',
  titel: 'b.aanbieder_naam',
  dag: 'b.bekend_op',
  zaak: 'NULL::uuid',
  aanbieder: 'b.aanbieder_id',
  plek: [`'twijfel'`, 'b.id'],
};
