import type { Zoekbron } from '@navolgbaar/platform/zoek';

/** Evidence by what it is and where it came from. Not what stands in it: that is found where it stands. */
export const bewijsZoekbron: Zoekbron = {
  soort: 'bewijsstuk',
  tabel: 'bevinding.bewijsstukken',
  zaak: 'zaak_id',
  nummer: `zaak_nummer || ' B-' || nummer`,
  op: 'vastgelegd_op',
  dag: 'verkregen_op',
  titel: 'left(omschrijving, 160)',
  toelichting: 'verkregen_van',
  tekst: `concat_ws(' ', omschrijving, verkregen_van, verkregen_waar, verkregen_hoe, bewaarplaats)`,
};

/** Findings by what they say. Of each only the version that counts or is being written. */
export const bevindingZoekbron: Zoekbron = {
  soort: 'bevinding',
  tabel: 'bevinding.bevindingen',
  alleen: `status <> 'herzien'`,
  zaak: 'zaak_id',
  nummer: `zaak_nummer || ' V-' || nummer`,
  op: 'opgesteld_op',
  dag: `(opgesteld_op AT TIME ZONE 'Europe/Amsterdam')::date`,
  titel: 'left(stelling, 160)',
  toelichting: 'NULL::text',
  tekst: `concat_ws(' ', stelling, onderbouwing, gevolgen, geleerd, toetsing ->> 'kader', toetsing ->> 'norm', array_to_string(clientgroepen, ' '))`,
};
