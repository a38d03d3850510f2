import type { Zaak } from '../../api/zaken';
import { zaakacties } from '../../teksten/zaakacties';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { rapportTeksten } from '../../teksten/rapporten';
import { acties, type Actienaam } from './acties';

export interface Actieknop {
  /** Without the base. */
  href: string;
  label: string;
}

/** The acts that move a case on, in the order of the work; the rest is behind "Andere handelingen". */
const EERST: readonly Actienaam[] = [
  'beoordeelMelding',
  'geefOpdracht',
  'rondOnderzoekAf',
  'stelUitkomstVast',
  'legGesprekVast',
];
const DAARNA: readonly Actienaam[] = [
  'legWaarnemingVast',
  'geefDoor',
  'spreekVerbeterplanAf',
  'startMonitoring',
  'informeerCollege',
  'openVervolgzaak',
  'wijzig',
  'beperkToegang',
  'sluit',
];

/** The acts that the server offers, as links to their forms. */
export function knoppenVan(zaak: Pick<Zaak, 'id' | 'handelingen'>): {
  eerste: Actieknop[];
  meer: Actieknop[];
} {
  const knop = (naam: Actienaam): Actieknop[] =>
    zaak.handelingen.includes(naam)
      ? [{ href: `/zaken/${zaak.id}/doe/${acties[naam].pad}`, label: zaakacties[naam].titel }]
      : [];
  const los = (handeling: string, deel: string, label: string): Actieknop[] =>
    zaak.handelingen.includes(handeling) ? [{ href: `/zaken/${zaak.id}/${deel}`, label }] : [];
  return {
    eerste: [
      ...EERST.flatMap(knop),
      ...los('legMaatregelOp', 'maatregel', maatregelTeksten.opleggen.titel),
      ...los('startRapportage', 'rapport', rapportTeksten.nieuw.titel),
    ],
    meer: DAARNA.flatMap(knop),
  };
}

/** The act that answers an open point. */
export function stapBijPunt(
  zaak: Pick<Zaak, 'id' | 'handelingen' | 'opdrachten' | 'verbeterplannen'>,
  punt: string,
): Actieknop | null {
  const alle = knoppenVan(zaak);
  const zoek = (naam: Actienaam) =>
    [...alle.eerste, ...alle.meer].find(({ href }) => href.endsWith(`/doe/${acties[naam].pad}`)) ?? null;
  if (punt === 'melding_beoordelen') return zoek('beoordeelMelding');
  if (punt === 'college_informeren') return zoek('informeerCollege');
  if (punt === 'wlz_doorgeven') return zoek('geefDoor');
  if (punt !== 'rapport_beoordelen') return null;
  const opdracht = zaak.opdrachten.find(({ status }) => status === 'rapport_ontvangen');
  return opdracht
    ? { href: `/opdrachten/${opdracht.id}/beoordelen`, label: opdrachtTeksten.beoordelen.titel }
    : null;
}
