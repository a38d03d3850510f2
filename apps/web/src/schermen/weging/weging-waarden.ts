import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { hogerDan, kleurIn, type Cellen } from './weegregels';

export type Wegingsverzoek = components['schemas']['StelWegingVastRequest'];

export interface Waarden extends Record<string, string> {
  ernst: string;
  ernstMotivering: string;
  afstemmingGedaan: string;
  afstemmingToelichting: string;
  omvang: string;
  getroffen: string;
  omvangMotivering: string;
  publieksgevoelig: string;
  publieksgevoeligToelichting: string;
  /** Empty: the colour of the matrix stays. */
  verhoogNaar: string;
  verhogingReden: string;
  onrechtmatigheid: string;
  onrechtmatigheidToelichting: string;
}

export const VELDNAMEN = {
  'afstemming.gedaan': 'afstemmingGedaan',
  'afstemming.toelichting': 'afstemmingToelichting',
  afstemming: 'afstemmingGedaan',
} as const;

export const BEGIN: Waarden = {
  ernst: '',
  ernstMotivering: '',
  afstemmingGedaan: '',
  afstemmingToelichting: '',
  omvang: '',
  getroffen: '',
  omvangMotivering: '',
  publieksgevoelig: '',
  publieksgevoeligToelichting: '',
  verhoogNaar: '',
  verhogingReden: '',
  onrechtmatigheid: '',
  onrechtmatigheidToelichting: '',
};

/** What the rules need besides the answers. */
export interface Omgeving {
  cellen: Cellen;
  aantalClienten: number | null;
}

export interface Uitkomst {
  kleurMatrix: NonNullable<ReturnType<typeof kleurIn>>;
  kleur: NonNullable<ReturnType<typeof kleurIn>>;
}

/** What the matrix gives and what it becomes after raising; the server decides, this shows it while filling in. */
export function uitkomstVan(w: Waarden, cellen: Cellen): Uitkomst | undefined {
  const kleurMatrix = kleurIn(cellen, w.ernst, w.omvang);
  if (!kleurMatrix) return undefined;
  const verhoogd = hogerDan(kleurMatrix).find((kleur) => kleur === w.verhoogNaar);
  return { kleurMatrix, kleur: verhoogd ?? kleurMatrix };
}

/** Whether the raise that was chosen is still a raise, now that ernst or omvang may have changed. */
function verhoogt(w: Waarden, cellen: Cellen): boolean {
  const uitkomst = uitkomstVan(w, cellen);
  return uitkomst !== undefined && uitkomst.kleur !== uitkomst.kleurMatrix;
}

export function controleer(w: Waarden, { cellen, aantalClienten }: Omgeving): Fouten<Waarden> {
  const { fout } = teksten;
  const levensbedreigend = w.ernst === 'levensbedreigend';
  const getroffen = w.getroffen.trim();
  const geldig = getroffen === '' || /^\d{1,7}$/.test(getroffen);
  const teVeel = geldig && aantalClienten !== null && Number(getroffen) > aantalClienten;
  const regels: readonly [keyof Waarden & string, boolean, string][] = [
    ['ernst', w.ernst === '', fout.ernst],
    ['ernstMotivering', kort(w.ernstMotivering), fout.ernstMotivering],
    ['afstemmingGedaan', levensbedreigend && w.afstemmingGedaan === '', fout.afstemmingGedaan],
    [
      'afstemmingToelichting',
      levensbedreigend && w.afstemmingGedaan !== '' && kort(w.afstemmingToelichting),
      fout.afstemmingToelichting,
    ],
    ['omvang', w.omvang === '', fout.omvang],
    ['getroffen', !geldig, fout.getroffen],
    ['getroffen', teVeel, fout.getroffenTeVeel(aantalClienten ?? 0)],
    ['omvangMotivering', kort(w.omvangMotivering), fout.omvangMotivering],
    ['publieksgevoelig', w.publieksgevoelig === '', fout.publieksgevoelig],
    ['verhogingReden', verhoogt(w, cellen) && kort(w.verhogingReden), fout.verhogingReden],
    ['onrechtmatigheid', w.onrechtmatigheid === '', fout.onrechtmatigheid],
  ];
  return Object.fromEntries(regels.flatMap(([naam, mis, tekst]) => (mis ? [[naam, tekst]] : [])));
}

/** The answers as the API wants them; what no longer applies is not sent. */
export function naarVerzoek(w: Waarden, cellen: Cellen): Wegingsverzoek {
  const verhoging = verhoogt(w, cellen)
    ? { verhoogNaar: w.verhoogNaar, verhogingReden: w.verhogingReden.trim() }
    : {};
  const afstemming =
    w.ernst === 'levensbedreigend'
      ? {
          afstemming: {
            gedaan: w.afstemmingGedaan === 'ja',
            toelichting: w.afstemmingToelichting.trim(),
          },
        }
      : {};
  return {
    ernst: w.ernst,
    ernstMotivering: w.ernstMotivering.trim(),
    omvang: w.omvang,
    omvangMotivering: w.omvangMotivering.trim(),
    publieksgevoelig: w.publieksgevoelig === 'ja',
    onrechtmatigheid: w.onrechtmatigheid,
    ...(w.getroffen.trim() && { getroffen: Number(w.getroffen) }),
    ...(w.publieksgevoelig === 'ja' && gevuld('publieksgevoeligToelichting', w.publieksgevoeligToelichting)),
    ...(w.onrechtmatigheid === 'ja' && gevuld('onrechtmatigheidToelichting', w.onrechtmatigheidToelichting)),
    ...verhoging,
    ...afstemming,
  } as Wegingsverzoek;
}

const kort = (tekst: string): boolean => tekst.trim().length < 3;
const gevuld = (naam: string, tekst: string): Record<string, string> =>
  tekst.trim() ? { [naam]: tekst.trim() } : {};
