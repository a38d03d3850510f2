import type { Zaak } from '../../api/zaken';
import { activiteitTeksten } from '../../teksten/activiteiten';
import { zaakacties } from '../../teksten/zaakacties';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { bevoegdheidTeksten } from '../../teksten/bevoegdheden';
import { bijAanbieder } from '../../teksten/aanbieders';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { netwerkTeksten } from '../../teksten/netwerkkaart';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { partnervraagTeksten } from '../../teksten/ketenpartners';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { uitstelTeksten } from '../../teksten/uitstel';
import { rapportTeksten } from '../../teksten/rapporten';
import { acties, type Actienaam } from './acties';

export interface Actieknop {
  /** Without the base. */
  href: string;
  label: string;
}

const RAPPORT = 'rapport';

/** The acts that move a case on, in the order of the work; the rest is behind "Andere handelingen". */
const EERST: readonly Actienaam[] = ['beoordeelMelding', 'geefOpdracht', 'legGesprekVast', 'rondOnderzoekAf'];
const DAARNA: readonly Actienaam[] = [
  'legWaarnemingVast',
  'geefDoor',
  'spreekVerbeterplanAf',
  'meldSamenloop',
  'startMonitoring',
  'informeerCollege',
  'openVervolgzaak',
  'betrekAanbieder',
  'stelConclusieVast',
  'koppelZaak',
  'voegMeldingToe',
  'wijzigGrondslag',
  'wijzig',
  'beperkToegang',
  'sluit',
];

type Stand = Pick<
  Zaak,
  'id' | 'handelingen' | 'status' | 'uitkomst' | 'onderzoekDoor' | 'opdrachten' | 'bevoegdheid'
>;
type Punt = Pick<Zaak['openPunten'][number], 'punt' | 'objectId' | 'bijAanbieder'>;

/** The act that a case in this state most likely needs: it stands first. */
function waarschijnlijk(zaak: Stand, heeftRapport: boolean): string {
  if (zaak.uitkomst) return acties.sluit.pad;
  if (zaak.status === 'beoordeling') return acties.stelUitkomstVast.pad;
  if (zaak.status === 'maatregelen' || zaak.status === 'rapportage')
    return heeftRapport ? acties.stelUitkomstVast.pad : RAPPORT;
  if (zaak.onderzoekDoor !== 'toezichthouder') return acties.geefOpdracht.pad;
  return zaak.opdrachten.length > 0 ? acties.rondOnderzoekAf.pad : acties.legGesprekVast.pad;
}

/** The acts that the server offers, as links to their forms. */
export function knoppenVan(zaak: Stand, heeftRapport = false): { eerste: Actieknop[]; meer: Actieknop[] } {
  const knop = (naam: Actienaam): Actieknop[] =>
    zaak.handelingen.includes(naam)
      ? [{ href: `/zaken/${zaak.id}/doe/${acties[naam].pad}`, label: zaakacties[naam].titel }]
      : [];
  const los = (handeling: string, deel: string, label: string): Actieknop[] =>
    zaak.handelingen.includes(handeling) ? [{ href: `/zaken/${zaak.id}/${deel}`, label }] : [];
  // A power that the law does not give is refused (Awb 5:11): in a case that is not ours nobody starts to fill it in.
  const bevoegd = zaak.bevoegdheid === 'eigen_toezicht';
  const voorop = waarschijnlijk(zaak, heeftRapport);
  const isVoorop = ({ href }: Actieknop) => href.endsWith(`/${voorop}`);
  const gewoon = [
    ...EERST.flatMap(knop),
    ...los('planBezoek', 'bezoek', bezoekTeksten.plannen.titel),
    ...los('wijzig', 'veiligheidsafspraak', afspraakTeksten.maken.titel),
    ...(bevoegd ? los('gebruikBevoegdheid', 'opvraaglijst', opvraagTeksten.begin.titel) : []),
    ...(bevoegd ? los('gebruikBevoegdheid', 'bevoegdheid', bevoegdheidTeksten.nieuw.titel) : []),
    ...los('legMaatregelOp', 'maatregel', maatregelTeksten.opleggen.titel),
    ...los('startRapportage', RAPPORT, rapportTeksten.nieuw.titel),
    ...knop('stelUitkomstVast'),
  ];
  const meer = [
    ...los('legBewijsVast', 'bewijs/nieuw', bewijsTeksten.nieuw.titel),
    ...los('legBevindingVast', 'bevindingen/nieuw', bevindingTeksten.nieuw.titel),
    ...los('vraagPartner', 'partnervraag', partnervraagTeksten.knop),
    ...los('gebruikBevoegdheid', 'collegeadvies', adviesTeksten.begin.titel),
    ...los('gebruikBevoegdheid', 'collegebesluit', corrigerendTeksten.vastleggen.titel),
    ...DAARNA.flatMap(knop),
    // The map is part of the dossier: who may write in the one may begin the other.
    ...los('wijzig', 'netwerkkaart', netwerkTeksten.begin.titel),
    ...los('wijzig', 'activiteit', activiteitTeksten.nieuw),
  ];
  return {
    eerste: [...[...gewoon, ...meer].filter(isVoorop), ...gewoon.filter((k) => !isVoorop(k))],
    meer: meer.filter((k) => !isVoorop(k)),
  };
}

/** All of them once, in the order of the page: first what answers an open point. */
export function alleKnoppen(zaak: Stand & Pick<Zaak, 'openPunten'>): Actieknop[] {
  const { eerste, meer } = knoppenVan(zaak);
  const stappen = zaak.openPunten.flatMap((punt) => stapBijPunt(zaak, punt) ?? []);
  const perAdres = new Map([...stappen, ...eerste, ...meer].map((knop) => [knop.href, knop]));
  return [...perAdres.values()];
}

/** The act that answers an open point; in a case of several providers it says whose. */
export function stapBijPunt(zaak: Stand, punt: Punt): Actieknop | null {
  const stap = stapBij(zaak, punt);
  return stap && { ...stap, label: bijAanbieder(stap.label, punt.bijAanbieder) };
}

function stapBij(zaak: Stand, { punt, objectId }: Punt): Actieknop | null {
  const alle = knoppenVan(zaak);
  const zoek = (naam: Actienaam) =>
    [...alle.eerste, ...alle.meer].find(({ href }) => href.endsWith(`/doe/${acties[naam].pad}`)) ?? null;
  if (punt === 'melding_beoordelen') return zoek('beoordeelMelding');
  if (punt === 'opdracht_geven') return zoek('geefOpdracht');
  if (punt === 'conclusie_vernieuwen') return zoek('stelConclusieVast');
  if (punt === 'vragen_stellen') return zoek('legGesprekVast');
  if (punt === 'college_informeren') return zoek('informeerCollege');
  if (punt === 'wlz_doorgeven' || punt === 'zaak_doorgeven') return zoek('geefDoor');
  if (punt === 'weigering_voorleggen') {
    const href = `/bevoegdheden?zaakId=${zaak.id}&status=geweigerd`;
    return { href, label: bevoegdheidTeksten.vervolg.titel };
  }
  if (punt === 'uitstel_beslissen')
    return { href: `/uitstel/${objectId}/besluit`, label: uitstelTeksten.beslisKnop };
  if (punt === 'opvraaglijst_afsluiten')
    return { href: `/zaken/${zaak.id}#opvraaglijsten`, label: opvraagTeksten.naarLijsten };
  if (punt === 'veiligheidsafspraak_controleren')
    return { href: `/zaken/${zaak.id}#veiligheidsafspraken`, label: afspraakTeksten.naarAfspraken };
  if (punt === 'bevindingen_vaststellen')
    return { href: `/zaken/${zaak.id}/bewijs`, label: bevindingTeksten.naarBevindingen };
  if (punt === 'rapport_beoordelen')
    return { href: `/opdrachten/${objectId}/beoordelen`, label: opdrachtTeksten.beoordelen.titel };
  return null;
}
