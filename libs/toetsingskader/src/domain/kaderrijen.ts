import type { Kaderinhoud } from './kader';

/** The kinds of lines in a list: one of the framework itself, and then its parts. */
export const RIJSOORTEN = ['kader', 'schaalwaarde', 'thema', 'norm', 'vraag'] as const;
export type Rijsoort = (typeof RIJSOORTEN)[number];

export const KADERKOLOMMEN = [
  ...(['soort', 'code', 'hoort_bij', 'naam', 'thema', 'tekst', 'toelichting', 'betekenis'] as const),
  ...(['toelichting_nodig', 'binding', 'grondslag', 'bronnen', 'wetten', 'voorzieningen'] as const),
  ...([
    'financiering',
    'clienten_van',
    'clienten_tot',
    'indicatoren',
    'methoden',
    'werking',
    'rollen',
  ] as const),
  ...(['risico', 'geen_andere_bron', 'eigenaar', 'evaluatie_op'] as const),
] as const;
export type Kaderkolom = (typeof KADERKOLOMMEN)[number];
export type Kaderrij = Readonly<Partial<Record<Kaderkolom, string>>>;

type Vorm = 'tekst' | 'of_niets' | 'getal' | 'janee' | 'dag' | 'lijst' | 'bronnen';
type Veld = readonly [veld: string, kolom: Kaderkolom, vorm: Vorm];

const CODE: Veld = ['code', 'code', 'tekst'];
const NAAM: Veld = ['naam', 'naam', 'tekst'];
const TEKST: Veld = ['tekst', 'tekst', 'tekst'];

/** In which column each field stands, by kind of line; writing and reading both follow it. */
const VELDEN: Readonly<Record<Rijsoort, readonly Veld[]>> = {
  kader: [
    NAAM,
    ['doel', 'tekst', 'tekst'],
    ['eigenaar', 'eigenaar', 'tekst'],
    ['evaluatieOp', 'evaluatie_op', 'dag'],
  ],
  schaalwaarde: [
    CODE,
    NAAM,
    ['betekenis', 'betekenis', 'tekst'],
    ['toelichtingNodig', 'toelichting_nodig', 'janee'],
  ],
  thema: [CODE, NAAM],
  norm: [
    ...[CODE, TEKST],
    ['bovenliggend', 'hoort_bij', 'of_niets'],
    ['thema', 'thema', 'tekst'],
    ['toelichting', 'toelichting', 'tekst'],
    ['binding', 'binding', 'tekst'],
    ['grondslag', 'grondslag', 'of_niets'],
    ['bronnen', 'bronnen', 'bronnen'],
    ['toepassing.wetten', 'wetten', 'lijst'],
    ['toepassing.voorzieningen', 'voorzieningen', 'lijst'],
    ['toepassing.financiering', 'financiering', 'lijst'],
    ['toepassing.clientenVan', 'clienten_van', 'getal'],
    ['toepassing.clientenTot', 'clienten_tot', 'getal'],
    ['indicatoren', 'indicatoren', 'lijst'],
    ['methoden', 'methoden', 'lijst'],
    ['werking', 'werking', 'tekst'],
    ['rollen', 'rollen', 'lijst'],
  ],
  vraag: [CODE, TEKST, ['risico', 'risico', 'tekst'], ['geenAndereBron', 'geen_andere_bron', 'tekst']],
};

/** Which column holds the framework, or norm, to which the line belongs, where no field says so. */
const SLEUTEL: Readonly<Partial<Record<Rijsoort, Kaderkolom>>> = { kader: 'code', vraag: 'hoort_bij' };

/** A framework as the lines of a list. `uitRijen` gives the same back. */
export function naarRijen(code: string, inhoud: Kaderinhoud): Kaderrij[] {
  return [
    { ...rij('kader', inhoud), code },
    ...inhoud.schaal.map((waarde) => rij('schaalwaarde', waarde)),
    ...inhoud.themas.map((thema) => rij('thema', thema)),
    ...inhoud.normen.flatMap((norm) => [
      rij('norm', norm),
      ...norm.vragen.map((vraag) => ({ ...rij('vraag', vraag), hoort_bij: norm.code })),
    ]),
  ];
}

function rij(soort: Rijsoort, deel: object): Kaderrij {
  const cellen = VELDEN[soort].map(([veld, kolom, vorm]) => [kolom, cel(vorm, diep(deel, veld))]);
  return { soort, ...Object.fromEntries(cellen) } as Kaderrij;
}

const diep = (deel: object, veld: string): unknown =>
  veld.split('.').reduce<unknown>((waarde, naam) => (waarde as Record<string, unknown>)[naam], deel);

function cel(vorm: Vorm, waarde: unknown): string {
  if (vorm === 'janee') return waarde === true ? 'ja' : 'nee';
  if (vorm === 'dag') return String(waarde).split('-').reverse().join('-');
  if (vorm === 'lijst') return (waarde as readonly string[]).join('\n');
  if (vorm === 'bronnen')
    return (waarde as readonly { bron: string; vindplaats: string }[])
      .map(({ bron, vindplaats }) => `${bron} | ${vindplaats}`)
      .join('\n');
  return waarde === null ? '' : String(waarde);
}

/** A line with its place in the file. */
export interface Rijplek {
  readonly regel: number;
  readonly rij: Kaderrij;
}

export interface Rijfout {
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

export interface Uitrijen {
  readonly code: string | null;
  /** As it stood there: its shape is for the next check. */
  readonly kandidaat: Record<string, unknown>;
  /** Where each field stands, by its path. */
  readonly plekken: ReadonlyMap<string, { readonly regel: number; readonly kolom: string }>;
  readonly fouten: readonly Rijfout[];
}

/** Puts the lines of a list together again. Nothing that stands in it is left out: what does not belong is a fault. */
export function uitRijen(rijen: readonly Rijplek[]): Uitrijen {
  const lezer = new Rijlezer();
  // A question may stand above its norm.
  for (const soort of RIJSOORTEN)
    for (const plek of rijen) if (plek.rij.soort?.trim() === soort) lezer.lees(soort, plek);
  const onbekend = rijen.filter(({ rij: { soort } }) => !RIJSOORTEN.some((een) => een === soort?.trim()));
  const fouten = [
    ...lezer.fouten,
    ...onbekend.map(({ regel }) => ({
      regel,
      kolom: 'soort',
      reden: `Kies een van: ${RIJSOORTEN.join(', ')}.`,
    })),
    ...(lezer.code === null
      ? [{ regel: 1, kolom: 'soort', reden: 'Er is geen regel van de soort "kader".' }]
      : []),
  ];
  return { code: lezer.code, kandidaat: lezer.kandidaat, plekken: lezer.plekken, fouten };
}

type Deel = Record<string, unknown>;

class Rijlezer {
  code: string | null = null;
  readonly schaal: Deel[] = [];
  readonly themas: Deel[] = [];
  readonly normen: Deel[] = [];
  readonly kandidaat: Deel = { schaal: this.schaal, themas: this.themas, normen: this.normen };
  readonly plekken = new Map<string, { regel: number; kolom: string }>();
  readonly fouten: Rijfout[] = [];

  lees(soort: Rijsoort, { regel, rij: cellen }: Rijplek): void {
    this.weigerVreemd(soort, regel, cellen);
    if (soort === 'kader') {
      if (this.code !== null) this.fout(regel, 'soort', 'Er staat al een regel van de soort "kader" in.');
      this.code = cellen.code?.trim() ?? '';
      this.plekken.set('code', { regel, kolom: 'code' });
      Object.assign(this.kandidaat, this.deel(soort, '', regel, cellen));
    } else if (soort === 'vraag') this.leesVraag(regel, cellen);
    else {
      const [lijst, naam] = {
        schaalwaarde: [this.schaal, 'schaal'] as const,
        thema: [this.themas, 'themas'] as const,
        norm: [this.normen, 'normen'] as const,
      }[soort];
      const deel = this.deel(soort, `${naam}.${lijst.length}`, regel, cellen);
      lijst.push(soort === 'norm' ? { ...deel, vragen: [] } : deel);
    }
  }

  private leesVraag(regel: number, cellen: Kaderrij): void {
    const plaats = this.normen.findIndex(({ code }) => code === cellen.hoort_bij?.trim());
    const vragen = this.normen[plaats]?.['vragen'] as Deel[] | undefined;
    if (!vragen) return this.fout(regel, 'hoort_bij', 'Noem de code van een norm in dit bestand.');
    vragen.push(this.deel('vraag', `normen.${plaats}.vragen.${vragen.length}`, regel, cellen));
  }

  private deel(soort: Rijsoort, pad: string, regel: number, cellen: Kaderrij): Deel {
    const deel: Deel = soort === 'norm' ? { toepassing: {} } : {};
    const bij = (veld: string) => (pad === '' ? veld : `${pad}.${veld}`);
    if (pad !== '') this.plekken.set(pad, { regel, kolom: '-' });
    for (const [veld, kolom, vorm] of VELDEN[soort]) {
      this.plekken.set(bij(veld), { regel, kolom });
      const [groep, naam] = veld.split('.') as [string, string?];
      const doel = naam === undefined ? deel : (deel[groep] as Deel);
      doel[naam ?? groep] = uitCel(vorm, (cellen[kolom] ?? '').replace(/\r\n?/g, '\n').trim());
    }
    return deel;
  }

  private weigerVreemd(soort: Rijsoort, regel: number, cellen: Kaderrij): void {
    const eigen = [...VELDEN[soort].map(([, kolom]) => kolom), 'soort', SLEUTEL[soort]];
    for (const kolom of KADERKOLOMMEN)
      if ((cellen[kolom] ?? '').trim() !== '' && !eigen.includes(kolom))
        this.fout(regel, kolom, `Een regel van de soort "${soort}" heeft deze kolom niet.`);
  }

  private fout(regel: number, kolom: string, reden: string): void {
    this.fouten.push({ regel, kolom, reden });
  }
}

/** What cannot be read stays as it stood there, for the check of its shape to name. */
function uitCel(vorm: Vorm, tekst: string): unknown {
  const regels = tekst === '' ? [] : tekst.split('\n').map((regel) => regel.trim());
  if (vorm === 'of_niets') return tekst === '' ? null : tekst;
  if (vorm === 'getal') return tekst === '' ? null : /^\d{1,9}$/.test(tekst) ? Number(tekst) : tekst;
  if (vorm === 'janee') return { ja: true, nee: false }[tekst.toLowerCase()] ?? tekst;
  if (vorm === 'dag') return /^\d{2}-\d{2}-\d{4}$/.test(tekst) ? tekst.split('-').reverse().join('-') : tekst;
  if (vorm === 'lijst') return regels;
  if (vorm === 'bronnen')
    return regels.map((regel) => {
      const [bron = '', ...rest] = regel.split('|');
      return { bron: bron.trim(), vindplaats: rest.join('|').trim() };
    });
  return tekst;
}
