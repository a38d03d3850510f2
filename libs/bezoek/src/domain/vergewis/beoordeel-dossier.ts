import { type HerleidingStap, schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { dekkingVan } from './dekking';
import { type Dossierinhoud, geraadpleegd } from './dossier';
import type { Organisatiefeiten, Regeluitkomst, Regeluitkomstsoort } from './regeluitkomst';
import type { Vergewisregels } from './vergewisregels';
import { beoordeelKopie, beoordeelVog } from './vog-regels';
import { type Instrument, INSTRUMENTNAMEN } from './woorden';

export interface Dossieroordeel {
  readonly regels: readonly Regeluitkomst[];
  /** Which instruments count, and whether there are enough of them, law or not (VG-11). */
  readonly geteld: readonly Instrument[];
  readonly genoeg: boolean;
}

/** Pure: what the rules say of one file, with how they came to it (VG-03 to VG-08). The day is that of looking. */
export function beoordeelDossier(
  dossier: Dossierinhoud,
  regels: Vergewisregels,
  feiten: Organisatiefeiten,
  dag: string,
): Dossieroordeel {
  const telling = telInstrumenten(dossier, regels, feiten);
  const genoeg = telling.geteld.length >= regels.aantalInstrumenten;
  return {
    geteld: telling.geteld,
    genoeg,
    regels: [
      beoordeelAantal(dossier, regels, { ...telling, genoeg }),
      beoordeelVog(dossier, regels, feiten),
      beoordeelKopie(dossier, regels),
      beoordeelVerwacht(dossier, feiten),
      beoordeelPeriodiek(dossier, regels, dag),
      beoordeelWsr(dossier, feiten),
    ],
  };
}

/** How a rule ends that is not met: by law, or as advice (VG-07). */
const tekort = (wettelijk: boolean): Regeluitkomstsoort => (wettelijk ? 'tekortkoming' : 'verbeterpunt');

const WKKGZ = 'Wkkgz, artikel 4, lid 1a';
const INSPECTIE = 'Bestuurlijke verkenning: minstens twee instrumenten; alleen een VOG is niet genoeg';

const wsrGeldt = ({ wsrDeelname, wsrTot }: Organisatiefeiten, start: string): boolean =>
  wsrDeelname && (wsrTot === null || start <= wsrTot);

interface Telling {
  readonly geteld: readonly Instrument[];
  readonly stappen: readonly HerleidingStap[];
}

function telInstrumenten(dossier: Dossierinhoud, regels: Vergewisregels, feiten: Organisatiefeiten): Telling {
  const geteld: Instrument[] = [];
  const stappen: HerleidingStap[] = [];
  for (const { instrument, geraadpleegd: antwoord, op, bewijsGezien } of dossier.raadplegingen) {
    if (antwoord !== 'ja' || op === null) continue;
    const naam = INSTRUMENTNAMEN[instrument];
    const niet = nietMee(dossier, regels, { instrument, op, bewijsGezien }, feiten);
    if (niet === null) {
      geteld.push(instrument);
      stappen.push({ stap: `${naam} van ${schrijfDag(op)} telt mee.`, bron: INSPECTIE });
    } else if (instrument !== 'periodiek') {
      stappen.push({ stap: `${naam} telt niet mee: ${niet.waarom}`, bron: niet.bron });
    }
  }
  return { geteld, stappen };
}

/** Why an instrument that was consulted does not count, or null. */
function nietMee(
  { werksoort, startdatum }: Dossierinhoud,
  { telt }: Vergewisregels,
  { instrument, op, bewijsGezien }: { instrument: Instrument; op: string; bewijsGezien: boolean },
  feiten: Organisatiefeiten,
): { readonly waarom: string; readonly bron: string } | null {
  if (!telt.includes(instrument)) {
    return { waarom: 'het telt volgens onze regels niet.', bron: 'Vergewisregels van de organisatie' };
  }
  if (instrument === 'wsr' && !wsrGeldt(feiten, startdatum)) {
    return { waarom: 'de aanbieder deed toen niet mee.', bron: 'VG-08' };
  }
  if (dekkingVan(werksoort, instrument) === 'dekt_niet') {
    return { waarom: 'het dekt dit soort werk niet.', bron: 'Bestuurlijke verkenning, bijlage I' };
  }
  if (op >= startdatum) {
    return { waarom: `${schrijfDag(op)} is niet voor de start.`, bron: WKKGZ };
  }
  return bewijsGezien
    ? null
    : { waarom: 'er is geen bewijs gezien.', bron: 'Bestuurlijke verkenning: aantoonbaar' };
}

/**
 * VG-03: two different instruments before the start, and never the VOG alone. Of the law for who gives clients care under
 * the Wkkgz and is no volunteer (C11); else of the Leidraad.
 */
function beoordeelAantal(
  dossier: Dossierinhoud,
  { aantalInstrumenten }: Vergewisregels,
  { geteld, stappen, genoeg }: Telling & { readonly genoeg: boolean },
): Regeluitkomst {
  const { kader, clientgebonden, werksoort } = dossier;
  const wkkgz = kader === 'wlz' || kader === 'ggz_verblijf' || kader === 'wkkgz';
  const wettelijk = wkkgz && clientgebonden && werksoort !== 'vrijwilliger';
  const alleenVog = geteld.length === 1 && geteld[0] === 'vog';
  const slot = alleenVog
    ? 'Alleen een VOG is niet genoeg.'
    : `Voor de start ${geteld.length === 1 ? 'telt 1 instrument' : `tellen ${String(geteld.length)} instrumenten`} mee; ${String(aantalInstrumenten)} is de norm.`;
  const voldoet = genoeg && !alleenVog;
  return {
    regel: 'VG-03',
    uitkomst: voldoet ? 'voldoet' : tekort(wettelijk),
    binding: wettelijk ? 'wettelijk' : 'aanbeveling',
    grondslag: wettelijk ? WKKGZ : null,
    herleiding: [
      wettelijk
        ? { stap: 'De vergewisplicht geldt voor deze zorgverlener.', bron: WKKGZ }
        : {
            stap: 'De wettelijke vergewisplicht geldt hier niet; nagaan is een aanbeveling.',
            bron: 'Leidraad Veilige zorgrelatie, preventie, aanbeveling 5',
          },
      ...stappen,
      { stap: slot, bron: INSPECTIE },
    ],
  };
}

/** VG-05: what is expected of this kind of worker. The choice of instruments is free, so it is advice. */
function beoordeelVerwacht(dossier: Dossierinhoud, feiten: Organisatiefeiten): Regeluitkomst {
  const { bigBeroep, kader, werksoort, clientgebonden, metMinderjarigen } = dossier;
  const jeugd =
    kader === 'jeugdwet' &&
    clientgebonden &&
    !['vrijwilliger', 'stagiair', 'ondersteunend'].includes(werksoort);
  const verwacht: Instrument[] = [...(bigBeroep ? ['big' as const] : []), ...(jeugd ? ['skj' as const] : [])];
  const mist = verwacht.filter((instrument) => !geraadpleegd(dossier, instrument));
  const stappen = verwacht.map((instrument) => ({
    stap: `${INSTRUMENTNAMEN[instrument]} ligt voor de hand en is ${mist.includes(instrument) ? 'niet ' : ''}geraadpleegd.`,
    bron: instrument === 'big' ? 'Bestuurlijke verkenning: BIG-beroepen' : 'Bestuurlijke verkenning: jeugd',
  }));
  // Optional: it is told, and never held against anybody.
  const tucht =
    werksoort === 'vrijwilliger' && metMinderjarigen && feiten.tuchtrechtVrijwilligers
      ? [
          {
            stap: `${INSTRUMENTNAMEN.tuchtrecht_vrijwilligers} kan hier worden geraadpleegd en is dat ${geraadpleegd(dossier, 'tuchtrecht_vrijwilligers') ? 'ook' : 'niet'}.`,
            bron: 'Bestuurlijke verkenning: tuchtrecht voor vrijwilligers',
          },
        ]
      : [];
  const over = verwacht.length === 0 && tucht.length > 0 ? 'genoteerd' : 'niet_van_toepassing';
  return {
    regel: 'VG-05',
    uitkomst: verwacht.length === 0 ? over : mist.length === 0 ? 'voldoet' : 'verbeterpunt',
    binding: 'aanbeveling',
    grondslag: null,
    herleiding:
      stappen.length + tucht.length > 0
        ? [...stappen, ...tucht]
        : [
            {
              stap: 'Voor dit werk ligt geen bepaald register voor de hand.',
              bron: 'Bestuurlijke verkenning, bijlage I',
            },
          ],
  };
}

/** VG-06: also during employment. */
function beoordeelPeriodiek(
  dossier: Dossierinhoud,
  { gesprekNaMaanden }: Vergewisregels,
  dag: string,
): Regeluitkomst {
  const bron = 'Leidraad Veilige zorgrelatie, preventie, aanbeveling 5';
  const basis = { regel: 'VG-06', binding: 'aanbeveling', grondslag: null } as const;
  const laatste = geraadpleegd(dossier, 'periodiek')?.op;
  if (laatste) {
    const stap = `Het laatste gesprek was op ${schrijfDag(laatste)}.`;
    return { ...basis, uitkomst: 'voldoet', herleiding: [{ stap, bron }] };
  }
  const vanaf = Temporal.PlainDate.from(dossier.startdatum).add({ months: gesprekNaMaanden });
  if (vanaf.toString() > dag) {
    const stap = `Een gesprek wordt verwacht vanaf ${schrijfDag(vanaf.toString())}.`;
    return {
      ...basis,
      uitkomst: 'niet_van_toepassing',
      herleiding: [{ stap, bron: 'Vergewisregels van de organisatie' }],
    };
  }
  const stap = `Er is geen gesprek vastgelegd; dat werd verwacht vanaf ${schrijfDag(vanaf.toString())}.`;
  return { ...basis, uitkomst: 'verbeterpunt', herleiding: [{ stap, bron }] };
}

/** VG-08: seen only where the provider takes part, and then only told. */
function beoordeelWsr(dossier: Dossierinhoud, feiten: Organisatiefeiten): Regeluitkomst {
  const basis = { regel: 'VG-08', binding: 'aanbeveling', grondslag: null } as const;
  const bron = 'VG-08: deelname is vrij en het register kan stoppen';
  if (!wsrGeldt(feiten, dossier.startdatum)) {
    const stap = 'De aanbieder deed bij de start niet mee aan het Waarschuwingsregister.';
    return { ...basis, uitkomst: 'niet_van_toepassing', herleiding: [{ stap, bron }] };
  }
  const gedaan = geraadpleegd(dossier, 'wsr') !== undefined;
  const stap = `De aanbieder doet mee en raadpleegde het register ${gedaan ? '' : 'niet '}voor deze persoon. Dat is nooit een tekortkoming.`;
  return { ...basis, uitkomst: gedaan ? 'voldoet' : 'genoteerd', herleiding: [{ stap, bron }] };
}
