import { useQuery } from '@tanstack/react-query';
import { gemeentenVraag } from '../../api/aanbieders';
import { maatregelgrondenVraag, type Maatregelgrond } from '../../api/collegeadviezen';
import type { Corrigerend } from '../../api/corrigerend';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { opties, woord } from '../../teksten/waarden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { ververs } from './corrigerend-acties';

const t = corrigerendTeksten.vastleggen;

/** Writes down what a college decided without an advice, also that it imposes nothing. */
export function BesluitVastleggen() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => <Vastleggen zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Vastleggen({ zaak }: { zaak: Zaak }) {
  const gemeenten = useQuery(gemeentenVraag);
  const gronden = useQuery(maatregelgrondenVraag);
  const terug = `/zaken/${zaak.id}`;
  return (
    <Gegevens vraag={gemeenten}>
      {(alle) => (
        <Gegevens vraag={gronden}>
          {(combinaties) => {
            const van = alle.filter(({ id }) => zaak.gemeenteIds.includes(id));
            if (van.length === 0) return <NietMogelijk terug={terug} tekst={t.geenGemeente} />;
            return (
              <Actieformulier<Corrigerend>
                label={t.titel}
                velden={velden(zaak, van, combinaties)}
                knop={t.knop}
                veldnamen={{ op: 'besluitOp' }}
                verstuur={(verzoek, koppen) =>
                  stuur('/api/v1/zaken/{id}/corrigerende-maatregelen', { id: zaak.id }, verzoek, koppen)
                }
                ververs={ververs}
                gelukt={t.gelukt}
                terug={terug}
                naar={({ id }) => `/corrigerende-maatregelen/${id}`}
              />
            );
          }}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function velden(
  { aanbiederId, aanbiederNaam, aanbieders, wet }: Zaak,
  gemeenten: readonly { id: string; naam: string }[],
  combinaties: readonly Maatregelgrond[],
): Veld[] {
  const overWie = [
    { waarde: aanbiederId ?? '', label: aanbiederNaam ?? '' },
    ...aanbieders.map((een) => ({ waarde: een.aanbiederId, label: een.aanbiederNaam })),
  ];
  const kan = combinaties.filter(({ wetten }) => wetten.includes(wet));
  const maatregelen = [...new Set(kan.map(({ maatregel }) => maatregel))];
  const geen = (w: Waarden) => w['soort'] === 'geen';
  const stop = (w: Waarden) => w['soort'] === 'clientenstop';
  return [
    {
      ...{ naam: 'gemeenteId', soort: 'keuze', label: t.gemeente, verplicht: t.gemeenteFout },
      opties: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
      begin: gemeenten.length === 1 ? (gemeenten[0]?.id ?? '') : '',
    },
    {
      ...{ naam: 'aanbiederId', soort: 'keuze', label: t.aanbieder, verplicht: t.aanbiederFout },
      ...{ opties: overWie, begin: aanbiederId ?? '', als: () => overWie.length > 1 },
    },
    {
      ...{ naam: 'soort', soort: 'lijst', label: t.soort, verplicht: t.soortFout },
      opties: opties(corrigerendTeksten.corrigerendsoort).filter(
        ({ waarde }) => waarde === 'geen' || maatregelen.includes(waarde),
      ),
    },
    // One question per measure, with the grounds that fit it; only the one of the chosen measure is asked.
    ...maatregelen.map((een): Veld => ({
      ...{ naam: 'grondsoort', soort: 'keuze', label: t.grond, uitleg: t.grondUitleg },
      opties: kan
        .filter(({ maatregel }) => maatregel === een)
        .map(({ grond, bron }) => ({
          ...{ waarde: grond, label: woord(adviesTeksten.grond, grond), uitleg: bron },
        })),
      als: (w) => w['soort'] === een,
    })),
    {
      ...{ naam: 'vindplaats', soort: 'tekst', label: t.vindplaats, maxTekens: 300 },
      als: (w) => Boolean(w['grondsoort']) && !geen(w),
    },
    {
      ...{ naam: 'besluitOp', soort: 'datum', label: t.op, verplicht: t.opFout },
      dagen: 'tot-en-met-vandaag',
    },
    { naam: 'nummer', soort: 'tekst', label: t.nummer, maxTekens: 80 },
    { naam: 'inhoud', soort: 'vak', label: t.inhoud, verplicht: t.inhoudFout, maxTekens: 8000 },
    {
      ...{ naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 4000 },
      als: geen,
    },
    { naam: 'van', soort: 'datum', label: t.van, als: stop },
    { naam: 'tot', soort: 'datum', label: t.tot, als: stop },
  ];
}
