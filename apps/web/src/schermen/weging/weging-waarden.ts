import type { Afwegingskader } from '../../api/afwegingskaders';
import type { Weegproef } from '../../api/meldingen';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { regelsVan } from '../../delen/regels';
import { wegingTeksten as teksten } from '../../teksten/weging';

export type Wegingsverzoek = components['schemas']['StelWegingVastRequest'];
export type Proefverzoek = components['schemas']['ProefWegingRequest'];

export const PARTIJEN = ['contractbeheer', 'toegang'] as const;
export type Partij = (typeof PARTIJEN)[number];

export interface Waarden extends Record<string, string | readonly string[]> {
  ernst: string;
  ernstMotivering: string;
  contractbeheerGedaan: string;
  contractbeheerToelichting: string;
  toegangGedaan: string;
  toegangToelichting: string;
  omvangbasis: string;
  getroffen: string;
  /** Empty: the number of the register holds. */
  totaal: string;
  omvang: string;
  omvangMotivering: string;
  publieksgevoelig: string;
  publieksgevoeligToelichting: string;
  /** Empty: the colour of the matrix stays. */
  verhoogNaar: string;
  verhogingsgronden: readonly string[];
  verhogingReden: string;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string;
  aanZet: string;
  partners: string;
}

export const gedaanveld = (partij: Partij) => `${partij}Gedaan` as const;
export const toelichtingveld = (partij: Partij) => `${partij}Toelichting` as const;

export const VELDNAMEN = {
  'afstemming.contractbeheer.gedaan': 'contractbeheerGedaan',
  'afstemming.contractbeheer.toelichting': 'contractbeheerToelichting',
  'afstemming.toegang.gedaan': 'toegangGedaan',
  'afstemming.toegang.toelichting': 'toegangToelichting',
  afstemming: 'contractbeheerGedaan',
} as const;

export const BEGIN: Waarden = {
  ...{ ernst: '', ernstMotivering: '' },
  ...{ contractbeheerGedaan: '', contractbeheerToelichting: '', toegangGedaan: '', toegangToelichting: '' },
  ...{ omvangbasis: 'aanbieder', getroffen: '', totaal: '', omvang: '', omvangMotivering: '' },
  ...{ publieksgevoelig: '', publieksgevoeligToelichting: '' },
  ...{ verhoogNaar: '', verhogingsgronden: [], verhogingReden: '' },
  ...{ onrechtmatigheid: '', onrechtmatigheidToelichting: '', aanZet: '', partners: '' },
};

/** What the rules need besides the answers. */
export interface Omgeving {
  kader: Pick<Afwegingskader, 'id' | 'rijen' | 'stap3'>;
  /** What the server made of the choices; it is the only one who knows a colour. */
  proef: Weegproef | undefined;
}

const getalIn = (tekst: string): number | undefined =>
  /^\d{1,7}$/.test(tekst.trim()) ? Number(tekst) : undefined;

/** Whether the raise that was chosen is still a raise, now that ernst or omvang may have changed. */
export const verhoogt = (w: Waarden, { proef }: Omgeving): boolean =>
  proef?.uitkomst?.hoger.includes(w.verhoogNaar) ?? false;

export const isLevensbedreigend = ({ ernst }: Waarden, { kader }: Omgeving): boolean =>
  kader.rijen.some(({ code, levensbedreigend }) => code === ernst && levensbedreigend);

/** What has been chosen so far, to ask what it would give. */
export function naarProef(w: Waarden, { kader }: Pick<Omgeving, 'kader'>): Proefverzoek {
  const [getroffen, totaal] = [getalIn(w.getroffen), getalIn(w.totaal)];
  const teVeel = getroffen !== undefined && totaal !== undefined && getroffen > totaal;
  return {
    afwegingskaderId: kader.id,
    omvangbasis: w.omvangbasis,
    ...(w.ernst && { ernst: w.ernst }),
    ...(w.omvang && { omvang: w.omvang }),
    ...(getroffen !== undefined && !teVeel && { getroffen }),
    ...(totaal !== undefined && { totaal }),
    ...(w.verhoogNaar && { verhoogNaar: w.verhoogNaar }),
  } as Proefverzoek;
}

export function controleer(w: Waarden, omgeving: Omgeving): Fouten<Waarden> {
  const { fout } = teksten;
  const totaal = getalIn(w.totaal) ?? omgeving.proef?.aantalClienten ?? null;
  const getal = (tekst: string) => tekst.trim() === '' || getalIn(tekst) !== undefined;
  const teVeel = totaal !== null && (getalIn(w.getroffen) ?? 0) > totaal;
  const omhoog = verhoogt(w, omgeving);
  const metGrond = omgeving.kader.stap3.gronden.length > 0;
  const regels: readonly [keyof Waarden & string, boolean, string][] = [
    ['ernst', w.ernst === '', fout.ernst],
    ['ernstMotivering', kort(w.ernstMotivering), fout.ernstMotivering],
    ...(isLevensbedreigend(w, omgeving) ? PARTIJEN.flatMap((partij) => afstemregels(w, partij)) : []),
    ['getroffen', !getal(w.getroffen), fout.getroffen],
    ['getroffen', teVeel, fout.getroffenTeVeel(totaal ?? 0)],
    ['totaal', !getal(w.totaal), fout.getroffen],
    ['omvang', w.omvang === '', fout.omvang],
    ['omvangMotivering', kort(w.omvangMotivering), fout.omvangMotivering],
    ['publieksgevoelig', w.publieksgevoelig === '', fout.publieksgevoelig],
    ['verhogingsgronden', omhoog && metGrond && w.verhogingsgronden.length === 0, fout.verhogingsgronden],
    ['verhogingReden', omhoog && kort(w.verhogingReden), fout.verhogingReden],
    ['onrechtmatigheid', w.onrechtmatigheid === '', fout.onrechtmatigheid],
    ['aanZet', w.aanZet === '', fout.aanZet],
  ];
  return Object.fromEntries(regels.flatMap(([naam, mis, tekst]) => (mis ? [[naam, tekst]] : [])));
}

function afstemregels(w: Waarden, partij: Partij): [keyof Waarden & string, boolean, string][] {
  const [gedaan, toelichting] = [w[gedaanveld(partij)], w[toelichtingveld(partij)]];
  const { fout } = teksten;
  return [
    [gedaanveld(partij), gedaan === '', fout.afstemmingGedaan[partij]],
    [toelichtingveld(partij), gedaan !== '' && kort(toelichting), fout.afstemmingToelichting],
  ];
}

/** The answers as the API wants them; what no longer applies is not sent, and a colour never is. */
export function naarVerzoek(w: Waarden, omgeving: Omgeving, naWegingId: string | undefined): Wegingsverzoek {
  const { verhoogNaar: _, ...basis } = naarProef(w, omgeving);
  const partners = regelsVan(w.partners);
  const afstemming = Object.fromEntries(
    PARTIJEN.map((partij) => [
      partij,
      { gedaan: w[gedaanveld(partij)] === 'ja', toelichting: w[toelichtingveld(partij)].trim() },
    ]),
  );
  return {
    ...basis,
    ...(getalIn(w.getroffen) !== undefined && { getroffen: getalIn(w.getroffen) }),
    ...(naWegingId && { naWegingId }),
    ernstMotivering: w.ernstMotivering.trim(),
    omvangMotivering: w.omvangMotivering.trim(),
    publieksgevoelig: w.publieksgevoelig === 'ja',
    onrechtmatigheid: w.onrechtmatigheid,
    aanZet: w.aanZet,
    ...(w.publieksgevoelig === 'ja' && gevuld('publieksgevoeligToelichting', w.publieksgevoeligToelichting)),
    ...(w.onrechtmatigheid === 'ja' && gevuld('onrechtmatigheidToelichting', w.onrechtmatigheidToelichting)),
    ...(verhoogt(w, omgeving) && {
      ...{ verhoogNaar: w.verhoogNaar, verhogingsgronden: w.verhogingsgronden },
      verhogingReden: w.verhogingReden.trim(),
    }),
    ...(isLevensbedreigend(w, omgeving) && { afstemming }),
    ...(partners.length > 0 && { partners }),
  } as Wegingsverzoek;
}

const kort = (tekst: string): boolean => tekst.trim().length < 3;
const gevuld = (naam: string, tekst: string): Record<string, string> =>
  tekst.trim() ? { [naam]: tekst.trim() } : {};
