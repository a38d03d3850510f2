import { DomeinFout } from '@navolgbaar/kernel';
import { decodeer, leesCsvbestand } from '@navolgbaar/platform/csv';
import {
  heelBestandVan,
  maakValidatie,
  type MetBestand,
  zonderFormuleteken,
} from '@navolgbaar/platform/http';
import type { Importfout, Kaderbestand } from '../../application/importeer-kader/importeer-kader.use-case';
import type { Toetsingskaderfoutcode } from '../../domain/fouten';
import { KADERKOLOMMEN, type Kaderkolom, type Kaderrij, uitRijen } from '../../domain/kaderrijen';
import { naarInhoud, ToetsingskaderinhoudRequest } from '../dto/toetsingskader.request';
import { regelsPerPad, regelVanFout } from './json-regels';

/** AANNAME: the largest framework is a tenth of this. */
const GROOTSTE_BESTAND = 2 * 1024 * 1024;
const VERPLICHT: readonly Kaderkolom[] = ['soort', 'code', 'naam', 'tekst'];

type Plek = Pick<Importfout, 'regel' | 'kolom'>;

/** What stood in a file, before anybody looked at its shape. */
interface Gelezen {
  readonly code: string | null;
  readonly kandidaat: unknown;
  readonly plekVan: (pad: string) => Plek;
  readonly fouten: readonly Importfout[];
}

/** The framework in the file that came along, JSON or CSV. @throws DomeinFout INVOER_ONGELDIG, TOETSINGSKADER.BESTAND_TE_GROOT */
export async function leesKaderbestand(verzoek: MetBestand): Promise<Kaderbestand> {
  const bestand = await heelBestandVan(verzoek, GROOTSTE_BESTAND);
  if (!bestand) throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.BESTAND_TE_GROOT');
  const { inhoud } = bestand;
  // By what is in it, as the name of a file says little.
  const gelezen = /^\uFEFF?\s*[{[]/.test(inhoud.toString('utf8', 0, 100))
    ? leesJson(inhoud)
    : leesCsv(inhoud);
  return keurVorm(gelezen);
}

async function keurVorm({ code, kandidaat, plekVan, fouten }: Gelezen): Promise<Kaderbestand> {
  if (fouten.length > 0) return { code, inhoud: null, fouten, plekVan };
  try {
    const metatype = ToetsingskaderinhoudRequest;
    const verzoek = (await maakValidatie().transform(kandidaat, {
      type: 'body',
      metatype,
    })) as ToetsingskaderinhoudRequest;
    return { code, inhoud: naarInhoud(verzoek), fouten: [], plekVan };
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    const vorm = fout.invalidParams.map(({ name, reason }) => ({ ...plekVan(name), reden: reason }));
    const geheel = [{ regel: 1, kolom: '-', reden: 'Dit is geen toetsingskader.' }];
    return { code, inhoud: null, fouten: vorm.length > 0 ? vorm : geheel, plekVan };
  }
}

function leesCsv(bestand: Buffer): Gelezen {
  const { regels, fouten } = leesCsvbestand(bestand, { bekend: KADERKOLOMMEN, verplicht: VERPLICHT });
  const rijen = regels.map(({ regel, record }) => ({
    regel,
    rij: Object.fromEntries(
      Object.entries(record).map(([kolom, cel]) => [kolom, zonderFormuleteken(cel)]),
    ) as Kaderrij,
  }));
  // Of a file that is itself wrong its lines say nothing.
  if (fouten.length > 0)
    return { code: null, kandidaat: null, fouten, plekVan: () => ({ regel: 1, kolom: '-' }) };
  const { code, kandidaat, plekken, fouten: rijfouten } = uitRijen(rijen);
  return {
    code,
    kandidaat,
    fouten: rijfouten,
    plekVan: (pad) => dichtstBij(plekken, pad) ?? { regel: 1, kolom: '-' },
  };
}

function leesJson(bestand: Buffer): Gelezen {
  const { tekst: metMerk } = decodeer(bestand);
  const tekst = metMerk.replace(/^\uFEFF/, '');
  const mis = (regel: number, reden: string): Gelezen => ({
    ...{ code: null, kandidaat: null, fouten: [{ regel, kolom: '-', reden }] },
    plekVan: () => ({ regel, kolom: '-' }),
  });
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch (fout) {
    return mis(regelVanFout(tekst, fout), 'Vanaf hier is dit bestand geen JSON.');
  }
  const regels = regelsPerPad(tekst);
  if (!regels) return mis(1, 'Dit is geen toetsingskader.');
  const { code, inhoud } = gelezen as { code?: unknown; inhoud?: unknown };
  if (typeof code !== 'string') return mis(1, 'Het veld "code" ontbreekt: de code van het kader.');
  if (typeof inhoud !== 'object' || inhoud === null) return mis(1, 'Het veld "inhoud" ontbreekt.');
  const plekken = new Map(
    [...regels].map(([pad, regel]) => [
      pad,
      { regel, kolom: pad.split('.').findLast((deel) => !/^\d+$/.test(deel)) ?? '-' },
    ]),
  );
  return {
    ...{ code, kandidaat: inhoud, fouten: [] },
    plekVan: (pad) => dichtstBij(plekken, pad === 'code' ? pad : `inhoud.${pad}`) ?? { regel: 1, kolom: '-' },
  };
}

/** The place of a field, or of what it is in. */
function dichtstBij(plekken: ReadonlyMap<string, Plek>, pad: string): Plek | undefined {
  const delen = pad.split('.');
  for (let n = delen.length; n > 0; n -= 1) {
    const plek = plekken.get(delen.slice(0, n).join('.'));
    if (plek) return plek;
  }
  return undefined;
}
