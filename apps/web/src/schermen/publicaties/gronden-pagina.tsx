import { useQuery } from '@tanstack/react-query';
import { type Grondencatalogus, type Publicatie, grondenVraag } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { opties } from '../../teksten/waarden';
import { PublicatieKader } from './publicatie-kader';

const { gronden: t } = publicatieafwegingTeksten;
type Grond = Grondencatalogus['gronden'][number];

/** Weighs the report against every ground on which the Woo keeps information closed. */
export function GrondenPagina() {
  const vraag = useQuery(grondenVraag);
  return (
    <PublicatieKader titel={t.weeg} inleiding={t.inleiding}>
      {(publicatie, gezien) =>
        publicatie.handelingen.includes('weegGronden') ? (
          <Gegevens vraag={vraag} wat={t.wat}>
            {({ gronden }) => <Inhoud publicatie={publicatie} gezien={gezien} gronden={gronden} />}
          </Gegevens>
        ) : (
          <NietMogelijk
            terug={`/publicaties/${publicatie.id}`}
            daad={{ bij: 'publicatie', status: publicatie.status, handeling: 'weegGronden' }}
          />
        )
      }
    </PublicatieKader>
  );
}

interface Props {
  publicatie: Publicatie;
  gezien: Gezien<Publicatie>;
  gronden: readonly Grond[];
}

function Inhoud({ publicatie, gezien, gronden }: Props) {
  const terug = `/publicaties/${publicatie.id}`;
  return (
    <Actieformulier<Publicatie, Publicatie>
      label={t.weeg}
      velden={velden(gronden, publicatie)}
      knop={t.knop}
      gezien={gezien}
      wijziging={(record) => velden(gronden, record)}
      controleer={(waarden) => eersteLeeg(gronden, waarden)}
      verstuur={(verzoek, koppen) =>
        stuur(
          '/api/v1/publicaties/{id}/gronden',
          { id: publicatie.id },
          alsVerzoek(gronden, verzoek),
          koppen,
          'PUT',
        )
      }
      ververs={[['publicaties']]}
      gelukt={t.gelukt}
      terug={terug}
    />
  );
}

const geldt = (uitkomst: unknown): boolean => uitkomst === 'deels' || uitkomst === 'van_toepassing';

function velden(gronden: readonly Grond[], { gronden: weging }: Publicatie): readonly Veld[] {
  return gronden.flatMap(({ id, soort, tekst, bron }) => {
    const nu = weging?.oordelen.find((oordeel) => oordeel.id === id);
    const gekozen = (waarden: Waarden) => waarden[`${id}.uitkomst`];
    return [
      {
        ...{ naam: `${id}.uitkomst`, soort: 'keuze', label: `${bron}: ${tekst}` },
        ...{
          uitleg: t.soort[soort as keyof typeof t.soort],
          opties: opties(t.uitkomst),
          begin: nu?.uitkomst ?? '',
        },
      },
      {
        ...{ naam: `${id}.reden`, soort: 'vak', label: t.reden(bron), verplicht: t.redenFout, regels: 2 },
        ...{ maxTekens: 4000, begin: nu?.reden ?? '', als: (waarden: Waarden) => Boolean(gekozen(waarden)) },
      },
      ...(soort === 'relatief'
        ? [
            {
              ...{ naam: `${id}.belangen`, soort: 'vak' as const, label: t.belangen(bron), regels: 3 },
              ...{ verplicht: t.belangenFout, maxTekens: 4000, begin: nu?.belangen ?? '' },
              als: (waarden: Waarden) => geldt(gekozen(waarden)),
            },
          ]
        : []),
    ] satisfies Veld[];
  });
}

const eersteLeeg = (gronden: readonly Grond[], waarden: Waarden): Record<string, string> => {
  const [eerste] = gronden;
  return !eerste || gronden.some(({ id }) => waarden[`${id}.uitkomst`])
    ? {}
    : { [`${eerste.id}.uitkomst`]: t.leegFout };
};

/** Only what was weighed; the rest stays open. */
const alsVerzoek = (gronden: readonly Grond[], verzoek: Record<string, unknown>) => ({
  gronden: gronden.flatMap(({ id }) => {
    const van = (deel: string) => verzoek[`${id}.${deel}`];
    const belangen = van('belangen');
    return van('uitkomst')
      ? [{ id, uitkomst: van('uitkomst'), reden: van('reden'), ...(belangen ? { belangen } : {}) }]
      : [];
  }),
});
