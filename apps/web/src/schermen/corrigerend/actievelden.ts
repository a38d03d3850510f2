import type { Corrigerend } from '../../api/corrigerend';
import type { Veld, Waarden } from '../../delen/velden';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { opties, woord } from '../../teksten/waarden';

const { acties: t } = corrigerendTeksten;

export type Actienaam = Exclude<keyof typeof t, 'uitkomst'>;

const EURO = /^\d{1,8}(?:[.,]\d{1,2})?$/;
/** An amount as a person writes it; null for what is none. */
export function leesEuro(tekst: unknown): number | null {
  const kaal = typeof tekst === 'string' ? tekst.replace(/[€\s]/g, '') : '';
  return EURO.test(kaal) ? Number(kaal.replace(',', '.')) : null;
}

const dagVeld = (naam: string, label: string, verplicht: string): Veld => ({
  ...{ naam, soort: 'datum', label, verplicht, dagen: 'tot-en-met-vandaag' },
});
const vak = (naam: string, label: string, verplicht: string, maxTekens = 2000): Veld => ({
  ...{ naam, soort: 'vak', label, verplicht, maxTekens, regels: 4 },
});
/** Of a list of words only these. */
const alleen = (lijst: Readonly<Record<string, string>>, welke: readonly string[]) =>
  opties(lijst).filter(({ waarde }) => welke.includes(waarde));

function bekendvelden({ soort, van, tot }: Corrigerend): Veld[] {
  const b = t.bekendmaken;
  const stop = soort === 'clientenstop';
  const last = soort.startsWith('last_');
  return [
    dagVeld('op', b.op, b.opFout),
    {
      ...{ naam: 'hoe', soort: 'tekst', label: b.hoe, uitleg: b.hoeUitleg, verplicht: b.hoeFout },
      maxTekens: 300,
    },
    {
      ...{ naam: 'aanAanbieder', soort: 'janee', label: b.aanAanbieder, uitleg: b.aanAanbiederUitleg },
      ...{ verplicht: b.aanAanbiederFout, begin: stop ? 'ja' : '' },
    },
    {
      ...{ naam: 'van', soort: 'datum', label: b.van, verplicht: b.vanFout, begin: van ?? '' },
      als: () => stop,
    },
    { naam: 'tot', soort: 'datum', label: b.tot, begin: tot ?? '', als: () => stop },
    {
      ...{ naam: 'tot', soort: 'datum', label: b.gunst, begin: tot ?? '', als: () => last },
      ...(soort === 'last_dwangsom' ? { verplicht: b.gunstFout } : {}),
    },
    {
      ...{ naam: 'contractsoort', soort: 'keuze', label: b.contractsoort },
      ...{ verplicht: b.contractsoortFout, opties: opties(corrigerendTeksten.contractsoort) },
      als: () => soort === 'contractmaatregel',
    },
  ];
}

function uitvoeringvelden({ clienten = [], soort }: Corrigerend): Veld[] {
  const u = t.uitvoering;
  const open = clienten.filter(({ uitvoering }) => uitvoering?.uitkomst !== 'uitgevoerd');
  return [
    {
      ...{ naam: 'code', soort: 'keuze', label: u.code, verplicht: u.codeFout },
      opties: open.map(({ code, wat }) => ({ waarde: code, label: code, uitleg: wat })),
      begin: open.length === 1 ? (open[0]?.code ?? '') : '',
      als: () => soort !== 'contractmaatregel',
    },
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: u.uitkomst, verplicht: u.uitkomstFout },
      opties: opties(corrigerendTeksten.uitvoering),
    },
    dagVeld('op', u.op, u.opFout),
    vak('toelichting', u.toelichting, u.toelichtingFout),
  ];
}

const clientvelden = (): Veld[] => {
  const c = adviesTeksten.acties.client;
  return [
    {
      ...{ naam: 'code', soort: 'tekst', label: c.code, uitleg: c.codeUitleg },
      ...{ verplicht: c.codeFout, maxTekens: 20 },
    },
    {
      ...{ naam: 'financiering', soort: 'keuze', label: c.financiering, verplicht: c.financieringFout },
      opties: opties(adviesTeksten.financiering),
    },
    vak('wat', c.wat, c.watFout, 1000),
  ];
};

function middelvelden({ middelen = [], rechtsmiddelen }: Corrigerend): Veld[] {
  const r = t.rechtsmiddel;
  const loopt = rechtsmiddelen.some(
    ({ soort, uitkomst }) => !uitkomst && ['bezwaar', 'beroep'].includes(soort),
  );
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: r.soort, verplicht: r.soortFout },
      opties: alleen(corrigerendTeksten.middelsoort, middelen).map((optie) =>
        optie.waarde === 'voorlopige_voorziening'
          ? { ...optie, uitleg: loopt ? r.naastBezwaar : r.eerstBezwaar }
          : optie,
      ),
    },
    {
      ...{ naam: 'indiener', soort: 'keuze', label: r.indiener, verplicht: r.indienerFout },
      opties: opties(r.indieners),
    },
    {
      ...{ naam: 'code', soort: 'tekst', label: r.code, verplicht: r.codeFout, maxTekens: 20 },
      als: (w: Waarden) => w['indiener'] === 'client',
    },
    dagVeld('ingesteldOp', r.ingesteldOp, r.ingesteldOpFout),
    {
      ...{ naam: 'gepostOp', soort: 'datum', label: r.gepostOp, uitleg: r.gepostOpUitleg },
      dagen: 'tot-en-met-vandaag',
    },
  ];
}

const BEDRAGEN: Readonly<Record<string, readonly string[]>> = {
  last_dwangsom: ['verbeurd', 'ingevorderd'],
  last_bestuursdwang: ['toegepast', 'kosten_verhaald'],
};

/** The questions of each act. */
export const actievelden: Readonly<Record<Actienaam, (maatregel: Corrigerend) => Veld[]>> = {
  bekendmaken: bekendvelden,
  client: clientvelden,
  uitvoering: uitvoeringvelden,
  rechtsmiddel: middelvelden,
  bedrag: ({ soort }) => [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.bedrag.soort, verplicht: t.bedrag.soortFout },
      opties: alleen(corrigerendTeksten.bedragsoort, BEDRAGEN[soort] ?? []),
    },
    dagVeld('op', t.bedrag.op, t.bedrag.opFout),
    {
      ...{ naam: 'bedrag', soort: 'tekst', label: t.bedrag.bedrag, uitleg: t.bedrag.bedragUitleg },
      ...{ maxTekens: 14, verplicht: t.bedrag.bedragFout, als: (w) => w['soort'] !== 'toegepast' },
    },
  ],
  verlengen: ({ soort }) => [
    {
      ...{ naam: 'tot', soort: 'datum', label: t.verlengen.tot },
      ...(soort === 'clientenstop'
        ? { uitleg: t.verlengen.totUitleg }
        : { verplicht: t.bekendmaken.gunstFout }),
    },
    vak('reden', t.verlengen.reden, t.verlengen.redenFout),
  ],
  opheffen: () => [
    dagVeld('op', t.opheffen.op, t.opheffen.opFout),
    vak('reden', t.opheffen.reden, t.opheffen.redenFout),
  ],
  schorsing: () => [
    dagVeld('op', t.schorsing.op, t.schorsing.opFout),
    vak('reden', t.schorsing.reden, t.schorsing.redenFout),
  ],
  openbaar: ({ grond }) => [
    {
      ...{
        naam: 'besluiter',
        soort: 'keuze',
        label: t.openbaar.besluiter,
        verplicht: t.openbaar.besluiterFout,
      },
      opties: opties(corrigerendTeksten.besluiter),
    },
    {
      ...{ naam: 'mandaat', soort: 'tekst', label: t.openbaar.mandaat, uitleg: t.openbaar.mandaatUitleg },
      ...{ verplicht: t.openbaar.mandaatFout, maxTekens: 200, als: (w) => w['besluiter'] === 'mandaat' },
    },
    dagVeld('besluitOp', t.openbaar.besluitOp, t.openbaar.besluitOpFout),
    {
      ...dagVeld('bekendgemaaktOp', t.openbaar.bekendgemaaktOp, t.openbaar.bekendgemaaktOpFout),
      uitleg: t.openbaar.bekendgemaaktOpUitleg,
    },
    {
      ...{ naam: 'artikel', soort: 'tekst', label: t.openbaar.artikel, uitleg: t.openbaar.artikelUitleg },
      ...{ verplicht: t.openbaar.artikelFout, maxTekens: 100, begin: grond?.vindplaats ?? '' },
    },
    {
      ...vak('motivering', t.openbaar.motivering, t.openbaar.motiveringFout),
      uitleg: t.openbaar.motiveringUitleg,
    },
    { ...vak('belangen', t.openbaar.belangen, t.openbaar.belangenFout), uitleg: t.openbaar.belangenUitleg },
    {
      ...vak('zienswijze', t.openbaar.zienswijze, t.openbaar.zienswijzeFout),
      uitleg: t.openbaar.zienswijzeUitleg,
    },
    {
      ...{ naam: 'gehoord', soort: 'keuze', label: t.openbaar.gehoord, uitleg: t.openbaar.gehoordUitleg },
      ...{ verplicht: t.openbaar.gehoordFout, opties: opties(t.openbaar.gehoordKeuze) },
    },
  ],
  vanpagina: () => [vak('reden', t.vanpagina.reden, t.vanpagina.redenFout)],
  effect: () => [vak('tekst', t.effect.tekst, t.effect.tekstFout, 4000)],
  overdragen: () => [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.overdragen.soort, verplicht: t.overdragen.soortFout },
      opties: opties(corrigerendTeksten.recht),
    },
    {
      ...{ naam: 'aan', soort: 'tekst', label: t.overdragen.aan, uitleg: t.overdragen.aanUitleg },
      ...{ verplicht: t.overdragen.aanFout, maxTekens: 200 },
    },
    dagVeld('op', t.overdragen.op, t.overdragen.opFout),
    vak('reden', t.overdragen.reden, t.overdragen.redenFout, 4000),
  ],
};

const BLIJFT = ['in_stand'];
const HOOFDZAAK: Readonly<Record<string, readonly string[]>> = {
  gegrond: ['herroepen', 'gewijzigd', 'in_stand'],
  ...{ ongegrond: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
};
const rechter = (...toegewezen: string[]): Readonly<Record<string, readonly string[]>> => ({
  ...{ toegewezen, afgewezen: BLIJFT, niet_ontvankelijk: BLIJFT, ingetrokken: BLIJFT },
});
/** What each remedy can end in and what that can do; the server has the same rule, and decides. */
const UITKOMSTEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ...{ bezwaar: HOOFDZAAK, beroep: HOOFDZAAK, voorlopige_voorziening: rechter('geschorst') },
  kort_geding: rechter('geschorst', 'herroepen', 'gewijzigd', 'in_stand'),
  dagvaarding: rechter('herroepen', 'gewijzigd', 'in_stand'),
};

/** What an outcome does: the answer, or the only thing that it can do. */
export function gevolgVan(middel: string, w: Readonly<Record<string, unknown>>): unknown {
  const kan = UITKOMSTEN[middel]?.[String(w['uitkomst'])] ?? [];
  return kan.length === 1 ? kan[0] : w['gevolg'];
}

/**
 * The questions about how a remedy ended. What an outcome does is asked only where there is a choice, and else said beside it.
 * @param geeindigd the measure had ended by then: nothing suspends it any more
 */
export function uitkomstvelden(middel: string, geeindigd: boolean): Veld[] {
  const u = t.uitkomst;
  const regels = UITKOMSTEN[middel] ?? {};
  const uitleg = (uitkomst: string): string | undefined => {
    const [gevolg, ...meer] = regels[uitkomst] ?? [];
    if (!gevolg || meer.length > 0) return undefined;
    return geeindigd ? u.alGeeindigd : `${woord(corrigerendTeksten.gevolg, gevolg)}.`;
  };
  return [
    {
      ...{ naam: 'uitkomst', soort: 'keuze', label: u.uitkomst, verplicht: u.uitkomstFout },
      opties: alleen(corrigerendTeksten.uitkomst, Object.keys(regels)).map((optie) => {
        const wat = uitleg(optie.waarde);
        return wat ? { ...optie, uitleg: wat } : optie;
      }),
    },
    {
      ...{ naam: 'gevolg', soort: 'keuze', label: u.gevolg, verplicht: u.gevolgFout },
      opties: opties(corrigerendTeksten.gevolg),
      biedt: (gevolg, w) => regels[String(w['uitkomst'])]?.includes(gevolg) ?? false,
      als: (w) => (regels[String(w['uitkomst'])]?.length ?? 0) > 1,
    },
    dagVeld('op', u.op, u.opFout),
    vak('toelichting', u.toelichting, u.toelichtingFout, 4000),
    {
      ...{ naam: 'tot', soort: 'datum', label: u.tot, uitleg: u.totUitleg },
      als: (w) => !geeindigd && ['geschorst', 'gewijzigd'].includes(String(gevolgVan(middel, w))),
    },
  ];
}
