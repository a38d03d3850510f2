import type { Termijndefinitie } from '../../api/zaken';
import { alsLengte, isAantal, leesLengte } from '../../delen/duur';
import { regelsVan } from '../../delen/regels';
import type { Veld, Waarden } from '../../delen/velden';
import { definitieTeksten, verlengTeksten } from '../../teksten/termijnen';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { formulier: t } = definitieTeksten;
const { fout } = t;
const MAX_DAGEN_VOORAF = 365;
const MAX_WERKDAGEN_ESCALATIE = 90;
const TRAPPEN = ['coordinator', 'jurist', 'college'] as const;
const trapveld = (trap: string) => `trap-${trap}`;

/** One question per step of the ladder; none for a waiting time, of which nobody is late. */
function trapvelden(nu: Termijndefinitie): Veld[] {
  if (nu.aard === 'wachttijd') return [];
  return TRAPPEN.map((trap) => ({
    ...{ naam: trapveld(trap), soort: 'tekst', label: t.trap[trap], uitleg: t.trapUitleg },
    begin: String(nu.escalatie.find((stap) => stap.trap === trap)?.werkdagen ?? ''),
  }));
}

/** The questions about a new version, filled in with the version that holds. */
export function definitievelden(nu: Termijndefinitie): Veld[] {
  const lengte = leesLengte(nu);
  return [
    { naam: 'geldigVanaf', soort: 'datum', label: t.geldigVanaf, verplicht: fout.geldigVanaf },
    { naam: 'naam', soort: 'tekst', label: t.naam, verplicht: fout.naam, begin: nu.naam, maxTekens: 160 },
    {
      ...{ naam: 'lengte', soort: 'tekst', label: t.lengte, uitleg: t.lengteUitleg },
      begin: lengte ? String(lengte.aantal) : '',
    },
    {
      ...{ naam: 'eenheid', soort: 'keuze', label: t.eenheid, verplicht: fout.eenheid },
      ...{ begin: lengte?.eenheid ?? 'W', opties: opties(verlengTeksten.eenheden) },
      als: (w) => w['lengte'] !== '',
    },
    {
      ...{ naam: 'grondslagSoort', soort: 'keuze', label: t.grondslagSoort, verplicht: fout.grondslagSoort },
      ...{ opties: opties(zaakwaarden.grondslagsoort), begin: nu.grondslag.soort },
    },
    {
      ...{ naam: 'grondslag', soort: 'vak', label: t.grondslag, uitleg: t.grondslagUitleg, regels: 3 },
      ...{ verplicht: fout.grondslag, begin: nu.grondslag.bron, maxTekens: 500 },
    },
    {
      ...{ naam: 'startgebeurtenis', soort: 'tekst', label: t.startgebeurtenis },
      ...{ verplicht: fout.startgebeurtenis, begin: nu.startgebeurtenis, maxTekens: 200 },
    },
    {
      ...{
        naam: 'eigenaar',
        soort: 'keuze',
        label: t.eigenaar,
        verplicht: fout.eigenaar,
        begin: nu.eigenaar,
      },
      opties: opties(zaakwaarden.termijneigenaar),
    },
    { naam: 'awt', soort: 'vinkje', label: t.awt, begin: nu.awt },
    {
      ...{ naam: 'verlengingsbron', soort: 'vak', label: t.verlengingsbron, uitleg: t.verlengingsbronUitleg },
      ...{ regels: 2, begin: nu.verlengingsbron ?? '', maxTekens: 500, als: () => nu.code !== 'T-01' },
    },
    {
      ...{ naam: 'maxLengte', soort: 'tekst', label: t.maxLengte },
      begin: String(leesLengte({ duur: nu.maxVerlenging })?.aantal ?? ''),
      als: (w) => String(w['verlengingsbron'] ?? '').trim() !== '',
    },
    opschortveld(nu),
    {
      ...{ naam: 'herinneringen', soort: 'regels', label: t.herinneringen, uitleg: t.herinneringenUitleg },
      ...{ regels: 3, begin: nu.herinneringen.join('\n') },
    },
    {
      ...{ naam: 'ontvangers', soort: 'meer', label: t.ontvangers, begin: nu.ontvangers },
      opties: opties(zaakwaarden.termijnontvanger),
    },
    ...trapvelden(nu),
    {
      ...{ naam: 'gevolg', soort: 'vak', label: t.gevolg, verplicht: fout.gevolg, regels: 2 },
      ...{ begin: nu.gevolg, maxTekens: 500 },
    },
    { naam: 'aanname', soort: 'vinkje', label: t.aanname, begin: nu.aanname },
  ];
}

/** Never for T-01 and never for a waiting time (rulings). */
function opschortveld(nu: Termijndefinitie): Veld {
  return {
    ...{ naam: 'opschortingsbron', soort: 'vak', label: t.opschortingsbron },
    ...{ uitleg: t.opschortingsbronUitleg, regels: 2, begin: nu.opschortingsbron ?? '', maxTekens: 500 },
    als: () => nu.code !== 'T-01' && nu.aard === 'termijn',
  };
}

export function controleerDefinitie(w: Waarden): Record<string, string> {
  const aantal = (naam: string) => String(w[naam] ?? '').trim();
  const dagen = regelsVan(aantal('herinneringen'));
  const past = (dag: string) => isAantal(dag) && Number(dag) <= MAX_DAGEN_VOORAF;
  return {
    ...(aantal('lengte') !== '' && !isAantal(aantal('lengte')) ? { lengte: t.fout.lengte } : {}),
    ...(aantal('maxLengte') !== '' && !isAantal(aantal('maxLengte')) ? { maxLengte: t.fout.lengte } : {}),
    ...trapfout(w),
    ...(dagen.every(past) ? {} : { herinneringen: t.fout.herinneringen }),
  };
}

/** The first step that is no number of werkdagen, or not later than the step before it. */
function trapfout(w: Waarden): Record<string, string> {
  let vorige = 0;
  for (const trap of TRAPPEN) {
    const tekst = String(w[trapveld(trap)] ?? '').trim();
    if (tekst === '') continue;
    const past = isAantal(tekst) && Number(tekst) > vorige && Number(tekst) <= MAX_WERKDAGEN_ESCALATIE;
    if (!past) return { [trapveld(trap)]: t.fout.trap };
    vorige = Number(tekst);
  }
  return {};
}

/** The answers as a new version. What the form does not ask stays as it is. */
export function naarDefinitie(
  nu: Termijndefinitie,
  verzoek: Record<string, unknown>,
): Record<string, unknown> {
  const { lengte, eenheid, maxLengte, herinneringen, ...antwoorden } = verzoek;
  const namen = TRAPPEN.map(trapveld);
  const rest = Object.fromEntries(Object.entries(antwoorden).filter(([naam]) => !namen.includes(naam)));
  const escalatie = TRAPPEN.flatMap((trap) => {
    const werkdagen = String(antwoorden[trapveld(trap)] ?? '').trim();
    return werkdagen === '' ? [] : [{ trap, werkdagen: Number(werkdagen) }];
  });
  // The form asks weeks; a maximum in another unit that was not changed keeps it.
  const letter = leesLengte({ duur: nu.maxVerlenging })?.eenheid ?? 'W';
  const maximum = maxLengte === undefined ? {} : { maxVerlenging: `P${String(maxLengte)}${letter}` };
  return {
    ...rest,
    ...(lengte === undefined ? {} : alsLengte(String(lengte), String(eenheid))),
    ...maximum,
    code: nu.code,
    aard: nu.aard,
    goedeVrijdagIsWerkdag: nu.goedeVrijdagIsWerkdag,
    escalatie,
    herinneringen: Array.isArray(herinneringen) ? herinneringen.map(Number) : [],
  };
}
