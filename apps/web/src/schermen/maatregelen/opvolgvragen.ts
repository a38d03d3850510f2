import type { Maatregel } from '../../api/lijn';
import type { Veld, Waarden } from '../../delen/velden';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { nogTeKomen } from './nog-te-komen';

const { beoordelen: b, nieuweTermijn: n, onderdeelGoed: g, onderdeelOpnieuw: o } = maatregelTeksten;
const ONDERDELEN = Object.keys(zaakwaarden.maatregelonderdeel);
const TERMIJNVELD: Readonly<Record<string, string>> = {
  plan: 'termijnPlan',
  invoering: 'termijnInvoering',
  voortgang: 'termijnVoortgang',
};

/** Each part with its reason, then the whole. */
export function oordeelvragen({ onderdelen, oordelen }: Pick<Maatregel, 'onderdelen' | 'oordelen'>): Veld[] {
  const over = nogTeKomen({ onderdelen });
  return [
    ...onderdelen.flatMap(({ onderdeel, oordeel, oordeelReden }): Veld[] => {
      const naam = woord(zaakwaarden.maatregelonderdeel, onderdeel);
      return [
        {
          ...{ naam: `oordeel_${onderdeel}`, soort: 'keuze', label: b.onderdeel(naam) },
          ...{
            verplicht: b.fout.onderdeel(naam),
            opties: opties(zaakwaarden.deeloordeel),
            begin: oordeel ?? '',
          },
        },
        {
          ...{
            naam: `reden_${onderdeel}`,
            soort: 'vak',
            label: b.reden(naam),
            verplicht: b.fout.reden(naam),
          },
          ...{ regels: 3, maxTekens: 2000, begin: oordeelReden ?? '' },
        },
      ];
    }),
    {
      ...{ naam: 'oordeel', soort: 'keuze', label: b.oordeel, verplicht: b.fout.oordeel },
      ...(!oordelen.includes('opgevolgd') && over ? { uitleg: b.nogNiet(over) } : {}),
      opties: opties(zaakwaarden.opvolging)
        .filter(({ waarde }) => oordelen.includes(waarde))
        .map((optie) => ({ ...optie, uitleg: b.oordeelUitleg[optie.waarde] })),
    },
    { naam: 'motivering', soort: 'vak', label: b.motivering, verplicht: b.fout.motivering, maxTekens: 4000 },
    {
      ...{ naam: 'meteen', soort: 'vinkje', label: b.meteen, uitleg: b.meteenUitleg },
      als: ({ oordeel }) => oordeel === 'deels_opgevolgd',
    },
    ...termijnvragen({ onderdelen }).map((veld): Veld => {
      const onderdeel = ONDERDELEN.find((een) => TERMIJNVELD[een] === veld.naam);
      const als = (w: Waarden) =>
        w['oordeel'] === 'deels_opgevolgd' &&
        w['meteen'] === true &&
        (!onderdeel || w[`oordeel_${onderdeel}`] !== 'voldoet');
      return { ...veld, als, naam: onderdeel ? veld.naam : 'termijnreden' };
    }),
  ];
}

/** Which part is good, and what shows that. */
export function onderdeelvragen({ apartTeBeoordelen = [] }: Pick<Maatregel, 'apartTeBeoordelen'>): Veld[] {
  const keuzes = opties(zaakwaarden.maatregelonderdeel).filter(({ waarde }) =>
    apartTeBeoordelen.includes(waarde),
  );
  return [
    {
      ...{ naam: 'onderdeel', soort: 'keuze', label: g.onderdeel, verplicht: g.fout.onderdeel },
      ...{ opties: keuzes, begin: keuzes.length === 1 ? (keuzes[0]?.waarde ?? '') : '' },
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: g.reden, uitleg: g.redenUitleg, verplicht: g.fout.reden },
      ...{ regels: 3, maxTekens: 2000 },
    },
  ];
}

/** Which part has to come again, what is wrong with it, and until when. */
export function opnieuwvragen({ apartTeBeoordelen = [] }: Pick<Maatregel, 'apartTeBeoordelen'>): Veld[] {
  const [keuze, reden] = onderdeelvragen({ apartTeBeoordelen });
  return [
    { ...keuze!, label: o.onderdeel, verplicht: o.fout.onderdeel },
    {
      ...{ naam: 'oordeel', soort: 'keuze', label: o.oordeel, verplicht: o.fout.oordeel },
      opties: opties(zaakwaarden.deeloordeel).filter(({ waarde }) => waarde !== 'voldoet'),
    },
    { ...reden!, label: o.reden, uitleg: o.redenUitleg, verplicht: o.fout.reden },
    ...apartTeBeoordelen.flatMap((onderdeel): Veld[] => {
      const naam = TERMIJNVELD[onderdeel];
      if (!naam) return [];
      return [{ ...dagvraag(naam, onderdeel), als: (w: Waarden) => w['onderdeel'] === onderdeel }];
    }),
  ];
}

function dagvraag(naam: string, onderdeel: string): Veld {
  const wat = woord(zaakwaarden.maatregelonderdeel, onderdeel);
  return { naam, soort: 'datum', label: n.dag(wat), verplicht: n.fout.dag(wat), dagen: 'na-vandaag' };
}

/** The answers as the API takes them: the parts in a list. */
export function oordeelverzoek(verzoek: Record<string, unknown>): Record<string, unknown> {
  const onderdelen = ONDERDELEN.flatMap((onderdeel) => {
    const oordeel = verzoek[`oordeel_${onderdeel}`];
    return oordeel === undefined ? [] : [{ onderdeel, oordeel, reden: verzoek[`reden_${onderdeel}`] }];
  });
  const { oordeel, motivering, meteen, termijnreden: reden, ...rest } = verzoek;
  const termijnen = Object.fromEntries(
    Object.values(TERMIJNVELD).flatMap((naam) => (rest[naam] === undefined ? [] : [[naam, rest[naam]]])),
  );
  return { oordeel, motivering, onderdelen, ...(meteen ? { nieuweTermijn: { ...termijnen, reden } } : {}) };
}

/** A last day for each part that has a term and does not meet what was asked, and why. */
export function termijnvragen({ onderdelen }: Pick<Maatregel, 'onderdelen'>): Veld[] {
  return [
    ...onderdelen.flatMap(({ onderdeel, oordeel }): Veld[] => {
      const naam = TERMIJNVELD[onderdeel];
      if (!naam || oordeel === 'voldoet') return [];
      return [dagvraag(naam, onderdeel)];
    }),
    {
      ...{ naam: 'reden', soort: 'vak', label: n.reden, uitleg: n.redenUitleg, verplicht: n.fout.reden },
      ...{ regels: 3, maxTekens: 4000 },
    },
  ];
}
