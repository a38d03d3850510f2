import type { Kaderinhoud, Norm, Normvraag } from '../../api/toetsingskaders';
import type { Veld, Waarden } from '../../delen/velden';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';
import { algemeneVelden } from './delen-algemeen';
import { nieuweNorm, normfouten, normUit, normvelden } from './normvelden';

const t = toetsingskaderTeksten.schrijven;

type Verzoek = Readonly<Record<string, unknown>>;

/** One part of a framework, as a form writes it. */
export interface Deel {
  readonly titel: string;
  readonly velden: readonly Veld[];
  readonly controleer?: (waarden: Waarden) => Record<string, string>;
  /** The whole with these answers in it. */
  readonly met: (inhoud: Kaderinhoud, verzoek: Verzoek) => Kaderinhoud;
  /** Where it stands, as the API names it: `normen.3`. */
  readonly pad: (inhoud: Kaderinhoud) => string;
  /** Which norm the list shows when it is saved. */
  readonly bij: (verzoek: Verzoek) => string | null;
}

/** Where somebody pressed "erbij". */
export interface Plek {
  readonly thema: string | null;
  readonly norm: string | null;
}

export type Deelsoort = 'algemeen' | 'norm' | 'vraag' | 'thema' | 'waarde';

/**
 * @param code of the part that is changed; null for a new one
 * @returns null when there is no such part
 */
export function deelVan(soort: string, inhoud: Kaderinhoud, code: string | null, plek: Plek): Deel | null {
  if (soort === 'algemeen') return algemeen(inhoud);
  if (soort === 'norm') return normdeel(inhoud, code, plek);
  if (soort === 'vraag') return vraagdeel(inhoud, code, plek);
  if (soort === 'thema') return themadeel(inhoud, code);
  return soort === 'waarde' ? waardedeel(inhoud, code) : null;
}

function algemeen(inhoud: Kaderinhoud): Deel {
  return {
    titel: toetsingskaderTeksten.algemeen.titel,
    velden: algemeneVelden(inhoud),
    met: (nu, verzoek) => ({ ...nu, ...verzoek }),
    pad: () => '',
    bij: () => null,
  };
}

/** In the place of the one with this code, or behind `na`, or at the end. */
function zet<T extends { code: string }>(
  lijst: readonly T[],
  code: string | null,
  deel: T,
  na = lijst.length,
): T[] {
  return code === null
    ? [...lijst.slice(0, na), deel, ...lijst.slice(na)]
    : lijst.map((een) => (een.code === code ? deel : een));
}

const plaats = (lijst: readonly { code: string }[], code: string | null): number =>
  code === null ? lijst.length : lijst.findIndex((een) => een.code === code);

function normdeel(inhoud: Kaderinhoud, code: string | null, plek: Plek): Deel | null {
  const boven = inhoud.normen.find((norm) => norm.code === plek.norm);
  const nieuw = nieuweNorm({ thema: boven?.thema ?? plek.thema ?? '', bovenliggend: boven?.code ?? null });
  const norm = code === null ? nieuw : inhoud.normen.find((een) => een.code === code);
  if (!norm) return null;
  return {
    titel: code === null ? t.norm.nieuw : t.norm.wijzig(code),
    velden: normvelden(inhoud, norm),
    controleer: normfouten,
    met: (nu, verzoek) => {
      const hier = nu.normen.find((een) => een.code === code) ?? norm;
      const deel = normUit(verzoek, hier);
      const normen = zet(nu.normen, code, deel, naDelen(nu.normen, deel));
      return { ...nu, normen: code === null ? normen : meeverhuisd(normen, code, deel) };
    },
    pad: (nu) => `normen.${code === null ? naDelen(nu.normen, nieuw) : plaats(nu.normen, code)}`,
    bij: (verzoek) => String(verzoek['code']),
  };
}

/** Behind the last part of the same norm, so that the file and the screen keep them together. */
function naDelen(normen: readonly Norm[], { bovenliggend }: Norm): number {
  if (bovenliggend === null) return normen.length;
  const laatste = normen.findLastIndex(
    (norm) => norm.code === bovenliggend || norm.bovenliggend === bovenliggend,
  );
  return laatste < 0 ? normen.length : laatste + 1;
}

/** The parts of a norm go along with its code and theme. */
const meeverhuisd = (normen: readonly Norm[], oud: string, { code, thema }: Norm): Norm[] =>
  normen.map((norm) => (norm.bovenliggend === oud ? { ...norm, bovenliggend: code, thema } : norm));

function vraagdeel(inhoud: Kaderinhoud, code: string | null, plek: Plek): Deel | null {
  const norm = inhoud.normen.find((een) =>
    code === null ? een.code === plek.norm : een.vragen.some((vraag) => vraag.code === code),
  );
  if (!norm) return null;
  const leeg: Normvraag = {
    code: `${norm.code}-v${norm.vragen.length + 1}`,
    tekst: '',
    risico: '',
    geenAndereBron: '',
  };
  const vraag = norm.vragen.find((een) => een.code === code) ?? leeg;
  const { vraag: v } = t;
  const vak = (
    naam: 'tekst' | 'risico' | 'geenAndereBron',
    deel: Pick<Veld, 'label' | 'verplicht'> & { uitleg?: string },
  ): Veld => ({
    ...{ naam, soort: 'vak', regels: 3, maxTekens: 1000, begin: vraag[naam] },
    ...deel,
  });
  return {
    titel: code === null ? v.nieuw : v.wijzig(code),
    velden: [
      vak('tekst', { label: v.tekst, verplicht: v.tekstFout }),
      vak('risico', { label: v.risico, uitleg: v.risicoUitleg, verplicht: v.risicoFout }),
      vak('geenAndereBron', { label: v.bron, uitleg: v.bronUitleg, verplicht: v.bronFout }),
      codeveld(vraag.code),
    ],
    met: (nu, verzoek) => ({
      ...nu,
      normen: nu.normen.map((een) =>
        een.code === norm.code
          ? { ...een, vragen: zet(een.vragen, code, verzoek as unknown as Normvraag) }
          : een,
      ),
    }),
    pad: (nu) => {
      const i = plaats(nu.normen, norm.code);
      return `normen.${i}.vragen.${plaats(nu.normen[i]?.vragen ?? [], code)}`;
    },
    bij: () => norm.code,
  };
}

const codeveld = (begin: string): Veld => ({
  ...{ naam: 'code', soort: 'tekst', label: t.code, uitleg: t.codeUitleg, verplicht: t.codeFout },
  ...{ maxTekens: 40, begin },
});
const naamveld = (begin: string): Veld => ({
  ...{ naam: 'naam', soort: 'tekst', label: t.naam, verplicht: t.naamFout, maxTekens: 60, begin },
});

function themadeel(inhoud: Kaderinhoud, code: string | null): Deel | null {
  const thema = code === null ? { code: '', naam: '' } : inhoud.themas.find((een) => een.code === code);
  if (!thema) return null;
  return {
    titel: code === null ? t.thema.nieuw : t.thema.wijzig(code),
    velden: [naamveld(thema.naam), codeveld(thema.code)],
    met: (nu, verzoek) => {
      const deel = verzoek as typeof thema;
      return {
        ...nu,
        themas: zet(nu.themas, code, deel),
        normen: nu.normen.map((norm) => (norm.thema === code ? { ...norm, thema: deel.code } : norm)),
      };
    },
    pad: (nu) => `themas.${plaats(nu.themas, code)}`,
    bij: () => null,
  };
}

function waardedeel(inhoud: Kaderinhoud, code: string | null): Deel | null {
  type Waarde = Kaderinhoud['schaal'][number];
  const leeg: Waarde = { code: '', naam: '', betekenis: 'deels', toelichtingNodig: true };
  const waarde = code === null ? leeg : inhoud.schaal.find((een) => een.code === code);
  if (!waarde) return null;
  const { waarde: w } = t;
  return {
    titel: code === null ? w.nieuw : w.wijzig(code),
    velden: [
      naamveld(waarde.naam),
      {
        ...{ naam: 'betekenis', soort: 'keuze', label: w.betekenis, verplicht: w.betekenisFout },
        opties: Object.entries(toetsingskaderTeksten.betekenis).map(([een, label]) => ({
          waarde: een,
          label,
        })),
        begin: waarde.betekenis,
      },
      {
        naam: 'toelichtingNodig',
        soort: 'vinkje',
        label: w.toelichtingNodig,
        begin: waarde.toelichtingNodig,
      },
      codeveld(waarde.code),
    ],
    met: (nu, verzoek) => ({ ...nu, schaal: zet(nu.schaal, code, verzoek as unknown as Waarde) }),
    pad: (nu) => `schaal.${plaats(nu.schaal, code)}`,
    bij: () => null,
  };
}

/** The whole without a part; the parts of a norm go with it. */
export function zonder(
  soort: Exclude<Deelsoort, 'algemeen'>,
  inhoud: Kaderinhoud,
  code: string,
): Kaderinhoud {
  const weg = (een: { code: string }) => een.code !== code;
  if (soort === 'thema') return { ...inhoud, themas: inhoud.themas.filter(weg) };
  if (soort === 'waarde') return { ...inhoud, schaal: inhoud.schaal.filter(weg) };
  if (soort === 'norm')
    return { ...inhoud, normen: inhoud.normen.filter((norm) => weg(norm) && norm.bovenliggend !== code) };
  return { ...inhoud, normen: inhoud.normen.map((norm) => ({ ...norm, vragen: norm.vragen.filter(weg) })) };
}
