import { schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Dossierinhoud, geraadpleegd } from './dossier';
import type { Organisatiefeiten, Regeluitkomst } from './regeluitkomst';
import type { Vergewisregels } from './vergewisregels';

const WKKGZ = 'Uitvoeringsbesluit Wkkgz, artikel 3.1';
/** Who already worked then needed none (T-18). */
const SINDS = '2016-01-01';

/** What makes a VOG a duty for this person (T-17, C10), or why nothing does. */
function vogplicht(
  { kader, werksoort, startdatum }: Dossierinhoud,
  { vogGrondslag }: Organisatiefeiten,
): { readonly grondslag: string | null; readonly waarom: string } {
  if (kader === 'kinderopvang') {
    return { grondslag: 'Wet kinderopvang', waarom: 'In de kinderopvang heeft iedereen een VOG nodig.' };
  }
  if (kader === 'jeugdwet') {
    return { grondslag: 'Jeugdwet, artikel 4.1.6', waarom: 'In de jeugdhulp heeft iedereen een VOG nodig.' };
  }
  const beroepsmatig = werksoort !== 'vrijwilliger' && werksoort !== 'stagiair';
  if ((kader === 'wlz' || kader === 'ggz_verblijf') && beroepsmatig) {
    return startdatum < SINDS
      ? { grondslag: null, waarom: `Wie al voor ${schrijfDag(SINDS)} begon, had geen VOG nodig.` }
      : { grondslag: WKKGZ, waarom: 'Bij Wlz-zorg en ggz met verblijf is een VOG verplicht.' };
  }
  return kader === 'wmo' && vogGrondslag !== null
    ? { grondslag: vogGrondslag, waarom: 'De gemeente maakt een VOG hier verplicht.' }
    : { grondslag: null, waarom: 'Geen wet, verordening of contract maakt een VOG hier verplicht.' };
}

/** VG-04: where it is a duty, there is a VOG, there before the start and not older than so many months then. */
export function beoordeelVog(
  dossier: Dossierinhoud,
  { vogMaanden }: Vergewisregels,
  feiten: Organisatiefeiten,
): Regeluitkomst {
  const { grondslag, waarom } = vogplicht(dossier, feiten);
  if (grondslag === null) {
    return {
      ...{ regel: 'VG-04', uitkomst: 'niet_van_toepassing', binding: 'aanbeveling', grondslag },
      herleiding: [{ stap: waarom, bron: 'Bestuurlijke verkenning, bijlage I' }],
    };
  }
  const op = geraadpleegd(dossier, 'vog')?.op ?? null;
  const { past, stap } = ouderdom(op, dossier.startdatum, vogMaanden);
  return {
    ...{ regel: 'VG-04', binding: 'wettelijk', grondslag, uitkomst: past ? 'voldoet' : 'tekortkoming' },
    herleiding: [
      { stap: waarom, bron: grondslag },
      { stap, bron: grondslag },
    ],
  };
}

function ouderdom(op: string | null, start: string, maanden: number): { past: boolean; stap: string } {
  if (op === null) return { past: false, stap: 'Er is geen VOG gezien.' };
  const vanaf = Temporal.PlainDate.from(start).subtract({ months: maanden }).toString();
  const dagen = `De VOG is van ${schrijfDag(op)}, de start was op ${schrijfDag(start)}`;
  if (op > start) return { past: false, stap: `${dagen}: bij de start was er nog geen VOG.` };
  const past = op >= vanaf;
  const grens = `hij mag niet van voor ${schrijfDag(vanaf)} zijn (${String(maanden)} maanden)`;
  return { past, stap: past ? `${dagen}: op tijd en niet te oud.` : `${dagen}: te oud, ${grens}.` };
}

/** VG-04, the copy: practice says that the original follows within so many weeks (T-20); in childcare a copy is none. */
export function beoordeelKopie(dossier: Dossierinhoud, { origineelWeken }: Vergewisregels): Regeluitkomst {
  const kinderopvang = dossier.kader === 'kinderopvang';
  const bron = kinderopvang ? 'Wet kinderopvang' : 'Bestuurlijke verkenning: gebruik in de praktijk';
  const basis: Omit<Regeluitkomst, 'uitkomst' | 'herleiding'> = {
    ...{ regel: 'VG-04-kopie', binding: kinderopvang ? 'wettelijk' : 'aanbeveling' },
    grondslag: kinderopvang ? bron : null,
  };
  if (!geraadpleegd(dossier, 'vog') || dossier.vogVorm !== 'kopie') {
    const stap = 'Er is niet met een kopie van een VOG begonnen.';
    return { ...basis, uitkomst: 'niet_van_toepassing', herleiding: [{ stap, bron }] };
  }
  if (kinderopvang) {
    const stap = 'In de kinderopvang mag niemand met een kopie beginnen.';
    return { ...basis, uitkomst: 'tekortkoming', herleiding: [{ stap, bron }] };
  }
  const uiterlijk = Temporal.PlainDate.from(dossier.startdatum).add({ weeks: origineelWeken }).toString();
  const { vogOrigineelOp } = dossier;
  const gezien =
    vogOrigineelOp === null
      ? 'Het origineel is niet gezien'
      : `Het origineel kwam op ${schrijfDag(vogOrigineelOp)}`;
  const past = vogOrigineelOp !== null && vogOrigineelOp <= uiterlijk;
  return {
    ...basis,
    uitkomst: past ? 'voldoet' : 'verbeterpunt',
    herleiding: [{ stap: `${gezien}; uiterlijk ${schrijfDag(uiterlijk)} is gebruikelijk.`, bron }],
  };
}
