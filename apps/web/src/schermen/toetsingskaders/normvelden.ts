import type { Kaderinhoud, Norm } from '../../api/toetsingskaders';
import { regelsVan } from '../../delen/regels';
import type { Veld, Waarden } from '../../delen/velden';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { waarden } from '../../teksten/waarden';

const t = teksten.schrijven.norm;
const keuzes = (woorden: Readonly<Record<string, string>>) =>
  Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
const kort = (tekst: string): string => (tekst.length > 60 ? `${tekst.slice(0, 59)}…` : tekst);
const GETAL = /^\d{1,7}$/;
const BRON = /^[^|]*[^|\s][^|]*\|.*\S/;

const LEEG: Norm = {
  ...{
    code: '',
    bovenliggend: null,
    thema: '',
    tekst: '',
    toelichting: '',
    binding: 'aanbeveling',
    grondslag: null,
  },
  bronnen: [],
  toepassing: { wetten: [], voorzieningen: [], financiering: [], clientenVan: null, clientenTot: null },
  ...{ indicatoren: [], methoden: [], werking: 'preventief', rollen: [], vragen: [] },
};

/** What a new norm begins with: the place where somebody pressed. */
export const nieuweNorm = (deel: Partial<Norm>): Norm => ({ ...LEEG, ...deel });

/** The questions about a norm, with its answers. */
export function normvelden(inhoud: Kaderinhoud, norm: Norm): readonly Veld[] {
  return [...watvelden(inhoud, norm), ...hoevelden(norm), ...voorWievelden(inhoud, norm.toepassing)];
}

function watvelden(inhoud: Kaderinhoud, norm: Norm): readonly Veld[] {
  // Two deep: what has parts is no part itself.
  const heeftDelen = inhoud.normen.some(({ bovenliggend }) => norm.code !== '' && bovenliggend === norm.code);
  const boven = heeftDelen
    ? []
    : inhoud.normen.filter(({ code, bovenliggend }) => bovenliggend === null && code !== norm.code);
  const past = (code: string, { thema }: Waarden) =>
    boven.some((een) => een.code === code && een.thema === thema);
  return [
    {
      ...{
        naam: 'code',
        soort: 'tekst',
        label: teksten.schrijven.code,
        uitleg: teksten.schrijven.codeUitleg,
      },
      ...{ verplicht: teksten.schrijven.codeFout, maxTekens: 40, begin: norm.code },
    },
    {
      ...{ naam: 'thema', soort: 'lijst', label: t.thema, verplicht: t.themaFout, begin: norm.thema },
      opties: inhoud.themas.map(({ code, naam }) => ({ waarde: code, label: naam })),
    },
    {
      ...{ naam: 'bovenliggend', soort: 'lijst', label: t.bovenliggend, uitleg: t.bovenliggendUitleg },
      begin: norm.bovenliggend ?? '',
      opties: boven.map(({ code, tekst }) => ({ waarde: code, label: `${code} ${kort(tekst)}` })),
      biedt: past,
      als: (w) => boven.some(({ code }) => past(code, w)),
    },
    {
      ...{ naam: 'tekst', soort: 'vak', label: t.tekst, verplicht: t.tekstFout, regels: 3 },
      ...{ maxTekens: 2000, begin: norm.tekst },
    },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, uitleg: t.toelichtingUitleg, regels: 4 },
      ...{ maxTekens: 4000, begin: norm.toelichting },
    },
    {
      ...{ naam: 'binding', soort: 'keuze', label: t.binding, verplicht: t.bindingFout, begin: norm.binding },
      opties: keuzes(teksten.binding),
    },
    {
      ...{
        naam: 'grondslag',
        soort: 'tekst',
        label: t.grondslag,
        uitleg: t.grondslagUitleg,
        open: t.grondslagOpen,
      },
      ...{ maxTekens: 500, begin: norm.grondslag ?? '' },
    },
    {
      ...{
        naam: 'bronnen',
        soort: 'regels',
        label: t.bronnen,
        uitleg: t.bronnenUitleg,
        verplicht: t.bronnenFout,
      },
      ...{
        regels: 3,
        begin: norm.bronnen.map(({ bron, vindplaats }) => `${bron} | ${vindplaats}`).join('\n'),
      },
    },
  ];
}

const hoevelden = (norm: Norm): readonly Veld[] => [
  {
    ...{
      naam: 'methoden',
      soort: 'meer',
      label: t.methoden,
      verplicht: t.methodenFout,
      begin: norm.methoden,
    },
    opties: keuzes(teksten.methode),
  },
  {
    ...{ naam: 'werking', soort: 'keuze', label: t.werking, verplicht: t.werkingFout, begin: norm.werking },
    opties: keuzes(teksten.werking),
  },
  {
    ...{ naam: 'indicatoren', soort: 'regels', label: t.indicatoren, uitleg: t.regels, regels: 3 },
    begin: norm.indicatoren.join('\n'),
  },
  {
    ...{ naam: 'rollen', soort: 'regels', label: t.rollen, uitleg: t.regels, regels: 2 },
    begin: norm.rollen.join('\n'),
  },
];

function voorWievelden(inhoud: Kaderinhoud, toepassing: Norm['toepassing']): readonly Veld[] {
  return [
    {
      ...{ naam: 'wetten', soort: 'meer', label: t.wetten, uitleg: t.niets, begin: toepassing.wetten },
      opties: keuzes(teksten.wet),
    },
    {
      ...{ naam: 'voorzieningen', soort: 'meer', label: t.voorzieningen, uitleg: t.niets },
      begin: toepassing.voorzieningen,
      opties: voorzieningen(inhoud),
    },
    {
      ...{ naam: 'financiering', soort: 'meer', label: t.financiering, uitleg: t.niets },
      ...{ begin: toepassing.financiering, opties: keuzes(waarden.financiering) },
    },
    { naam: 'clientenVan', soort: 'tekst', label: t.clientenVan, begin: getaltekst(toepassing.clientenVan) },
    { naam: 'clientenTot', soort: 'tekst', label: t.clientenTot, begin: getaltekst(toepassing.clientenTot) },
  ];
}

const getaltekst = (getal: number | null): string => (getal === null ? '' : String(getal));

/** Those of the register, and what this framework names besides. */
function voorzieningen({ normen }: Kaderinhoud) {
  const eigen = normen.flatMap(({ toepassing }) => toepassing.voorzieningen);
  const woorden: Readonly<Record<string, string>> = waarden.locatiesoort;
  return [...new Set([...Object.keys(woorden), ...eigen])].map((waarde) => ({
    ...{ waarde, label: woorden[waarde] ?? waarde },
  }));
}

/** What does not fit, besides what is missing. */
export function normfouten(w: Waarden): Record<string, string> {
  const leeg = (naam: string) => String(w[naam] ?? '').trim() === '';
  const geenGetal = (naam: string) => !leeg(naam) && !GETAL.test(String(w[naam]).trim());
  const bronnen = regelsVan(String(w['bronnen'] ?? ''));
  return {
    ...(w['binding'] !== 'aanbeveling' && leeg('grondslag') ? { grondslag: t.grondslagFout } : {}),
    ...(bronnen.some((regel) => !BRON.test(regel)) ? { bronnen: t.bronnenVorm } : {}),
    ...(geenGetal('clientenVan') ? { clientenVan: t.getalFout } : {}),
    ...(geenGetal('clientenTot') ? { clientenTot: t.getalFout } : {}),
  };
}

type Verzoek = Readonly<Record<string, unknown>>;
const lijst = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde.map(String) : []);
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');
const getal = (waarde: unknown): number | null => (tekst(waarde) === '' ? null : Number(waarde));

/** The answers as a norm; its questions stay as they are. */
export function normUit(verzoek: Verzoek, { vragen }: Pick<Norm, 'vragen'>): Norm {
  return {
    ...{ code: tekst(verzoek['code']), thema: tekst(verzoek['thema']), tekst: tekst(verzoek['tekst']) },
    bovenliggend: tekst(verzoek['bovenliggend']) || null,
    toelichting: tekst(verzoek['toelichting']),
    binding: verzoek['binding'] as Norm['binding'],
    grondslag: tekst(verzoek['grondslag']) || null,
    bronnen: lijst(verzoek['bronnen']).map((regel) => {
      const [bron = '', ...rest] = regel.split('|');
      return { bron: bron.trim(), vindplaats: rest.join('|').trim() };
    }),
    toepassing: {
      wetten: lijst(verzoek['wetten']) as Norm['toepassing']['wetten'],
      voorzieningen: lijst(verzoek['voorzieningen']),
      financiering: lijst(verzoek['financiering']) as Norm['toepassing']['financiering'],
      clientenVan: getal(verzoek['clientenVan']),
      clientenTot: getal(verzoek['clientenTot']),
    },
    indicatoren: lijst(verzoek['indicatoren']),
    methoden: lijst(verzoek['methoden']) as Norm['methoden'],
    werking: verzoek['werking'] as Norm['werking'],
    rollen: lijst(verzoek['rollen']),
    vragen,
  };
}
