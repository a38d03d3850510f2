import type { Bezoeklijst, Lijstantwoord, Lijstgesprek, Lijstnorm } from '../../api/bezoeklijst';
import { tijdstipTekst } from '../../delen/tijdstip';
import type { Veld, Waarden } from '../../delen/velden';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { opties } from '../../teksten/waarden';

const NVT = 'nvt';

const citaatvraag = (citaten: readonly string[] = []): Veld => ({
  ...{ naam: 'citaten', soort: 'regels', regels: 3, maxTekens: 4000, begin: citaten.join('\n') },
  ...{ label: teksten.antwoord.citaten, uitleg: teksten.antwoord.citatenUitleg },
});

/** The questions of a norm, with what was answered. */
export function antwoordvragen(norm: Lijstnorm, antwoord?: Partial<Lijstantwoord>): Veld[] {
  const t = teksten.antwoord;
  const plicht = new Set(norm.schaal.flatMap((een) => (een.toelichtingVerplicht ? [een.waarde] : [])));
  const vak = {
    naam: 'toelichting',
    soort: 'vak',
    label: t.toelichting,
    uitleg: t.toelichtingUitleg,
    maxTekens: 4000,
  } as const;
  const begin = antwoord?.toelichting ?? '';
  const isNvt = ({ oordeel }: Waarden) => oordeel === NVT;
  const moet = ({ oordeel }: Waarden) => plicht.has(String(oordeel));
  return [
    {
      ...{ naam: 'oordeel', soort: 'keuze', label: t.oordeel, verplicht: t.oordeelFout },
      begin: antwoord?.oordeel ?? '',
      opties: [
        ...norm.schaal.map(({ waarde, naam }) => ({ waarde, label: naam })),
        { waarde: NVT, label: teksten.nvt },
      ],
    },
    // One question on the screen; which answers need it follows the scale of the norm.
    { ...vak, begin, verplicht: t.toelichtingFout, als: moet },
    { ...vak, begin, verplicht: t.toelichtingNvt, als: isNvt },
    { ...vak, begin, als: (w) => !moet(w) && !isNvt(w) },
    citaatvraag(antwoord?.citaten),
    { naam: 'positief', soort: 'vinkje', label: t.positief, begin: antwoord?.positief ?? false },
  ];
}

/** The questions of a conversation. */
export function gespreksvragen({ leidraden }: Bezoeklijst, gesprek?: Partial<Lijstgesprek>): Veld[] {
  const t = teksten.gesprek;
  return [
    {
      ...{ naam: 'leidraad', soort: 'lijst', label: t.leidraad, uitleg: t.leidraadUitleg },
      begin: gesprek?.leidraad ?? '',
      opties: [
        { waarde: '', label: t.zonder },
        ...leidraden.map(({ code, naam }) => ({ waarde: code, label: naam })),
      ],
    },
    {
      ...{ naam: 'functie', soort: 'keuze', label: t.functie, verplicht: t.functieFout },
      ...{ opties: opties(lijstwoorden.groep), begin: gesprek?.functie ?? '' },
    },
    {
      ...{
        naam: 'met',
        soort: 'tekst',
        label: t.met,
        uitleg: t.metUitleg,
        verplicht: t.metFout,
        maxTekens: 200,
      },
      begin: gesprek?.met ?? '',
    },
    { naam: 'van', soort: 'tijd', label: t.van, begin: tijdstipTekst(gesprek?.van ?? '') },
    { naam: 'tot', soort: 'tijd', label: t.tot, begin: tijdstipTekst(gesprek?.tot ?? '') },
    {
      naam: 'notities',
      soort: 'vak',
      label: t.notities,
      regels: 10,
      maxTekens: 8000,
      begin: gesprek?.notities ?? '',
    },
    citaatvraag(gesprek?.citaten),
  ];
}

export function tijdvragen(tijden: { aankomst?: string | null; vertrek?: string | null }): Veld[] {
  const t = teksten.tijden;
  return [
    { naam: 'aankomst', soort: 'tijd', label: t.aankomst, begin: tijdstipTekst(tijden.aankomst ?? '') },
    { naam: 'vertrek', soort: 'tijd', label: t.vertrek, begin: tijdstipTekst(tijden.vertrek ?? '') },
  ];
}

export const lesvragen = (tekst?: string | null): Veld[] => [
  {
    ...{ naam: 'tekst', soort: 'vak', label: teksten.les.tekst, verplicht: teksten.les.fout },
    ...{ regels: 5, maxTekens: 4000, begin: tekst ?? '' },
  },
];
