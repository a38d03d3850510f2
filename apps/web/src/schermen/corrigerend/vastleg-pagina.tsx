import { useQuery } from '@tanstack/react-query';
import { Kaart } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { maatregelgrondenVraag, type Maatregelgrond } from '../../api/collegeadviezen';
import type { Corrigerend } from '../../api/corrigerend';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { LopendeStops } from '../../delen/lopende-stops';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { opties, woord } from '../../teksten/waarden';
import { vindplaatsvelden } from '../collegeadviezen/grond';
import { acties } from '../zaken/acties';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { ververs } from './corrigerend-acties';

const t = corrigerendTeksten.vastleggen;
const GEEN_GROND = 'geen';

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
            if (van.length === 0)
              return (
                <NietMogelijk
                  terug={terug}
                  tekst={t.geenGemeente}
                  eerst={
                    zaak.handelingen.includes('wijzig')
                      ? { href: `/zaken/${zaak.id}/doe/${acties.wijzig.pad}`, label: t.gemeenteInvullen }
                      : undefined
                  }
                />
              );
            return <VastlegFormulier zaak={zaak} velden={velden(zaak, van, combinaties)} />;
          }}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function VastlegFormulier({ zaak, velden: vragen }: { zaak: Zaak; velden: readonly Veld[] }) {
  const terug = `/zaken/${zaak.id}`;
  const f = useActieformulier<Corrigerend>({
    ...{ velden: vragen, ververs, gelukt: t.gelukt, terug, veldnamen: { op: 'besluitOp' } },
    verstuur: ({ grondsoort, ...rest }, koppen) => {
      const verzoek = grondsoort === GEEN_GROND ? rest : { ...rest, grondsoort };
      return stuur('/api/v1/zaken/{id}/corrigerende-maatregelen', { id: zaak.id }, verzoek, koppen);
    },
    naar: ({ id }) => `/corrigerende-maatregelen/${id}`,
  });
  const { soort, aanbiederId } = f.waarden;
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart>
        <Velden velden={vragen} f={f} />
      </Kaart>
      {soort === 'clientenstop' && <LopendeStops aanbiederId={String(aanbiederId)} />}
    </Formulier>
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
      ...{ naam: 'grondsoort', soort: 'keuze', label: t.grond, verplicht: t.grondFout },
      // An answer of its own: who chose a ground can come back from it, and nobody forgets the question.
      opties: [
        ...kan
          .filter(({ maatregel }) => maatregel === een)
          .map(({ grond, bron }) => ({
            ...{ waarde: grond, label: woord(adviesTeksten.grond, grond), uitleg: bron },
          })),
        { waarde: GEEN_GROND, label: t.geenGrond, uitleg: t.geenGrondUitleg },
      ],
      als: (w) => w['soort'] === een,
    })),
    ...vindplaatsvelden((w) => !geen(w) && w['grondsoort'] !== GEEN_GROND),
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
