import { useQuery } from '@tanstack/react-query';
import { datumTekst } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { gebruikenVanZaak, type Gebruikregel } from '../../api/bevoegdheden';
import type { Collegeadvies } from '../../api/collegeadviezen';
import { maatregelenVanZaak, type Maatregelregel } from '../../api/lijn';
import { type Afspraakregel, afsprakenVan } from '../../api/veiligheidsafspraken';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { ververs } from './schrijven';

const t = adviesTeksten.begin;

/** Begins an advice to the college of one gemeente of the case. */
export function AdviesBeginnen() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => <Begin zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Begin({ zaak }: { zaak: Zaak }) {
  const gemeenten = useQuery(gemeentenVraag);
  const maatregelen = useQuery(maatregelenVanZaak(zaak.id));
  const gebruiken = useQuery(gebruikenVanZaak(zaak.id));
  const afspraken = useQuery(afsprakenVan({ zaakId: zaak.id }));
  return (
    <Gegevens vraag={gemeenten}>
      {(alle) => (
        <Gegevens vraag={maatregelen}>
          {(lijst) => (
            <Gegevens vraag={gebruiken}>
              {(vorderingen) => (
                <Gegevens vraag={afspraken}>
                  {(gemaakt) => (
                    <Formulier
                      zaak={zaak}
                      gemeenten={alle.filter(({ id }) => zaak.gemeenteIds.includes(id))}
                      maatregelen={lijst.filter(({ status }) =>
                        ['niet_opgevolgd', 'deels_opgevolgd'].includes(status),
                      )}
                      weigeringen={vorderingen.filter(({ status }) => status === 'geweigerd')}
                      schendingen={gemaakt.filter(({ gevolg }) => gevolg === 'advies_college')}
                    />
                  )}
                </Gegevens>
              )}
            </Gegevens>
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}

interface Keuzen {
  zaak: Zaak;
  gemeenten: readonly { id: string; naam: string }[];
  maatregelen: readonly Maatregelregel[];
  weigeringen: readonly Gebruikregel[];
  schendingen: readonly Afspraakregel[];
}

function Formulier(keuzen: Keuzen) {
  const { zaak, gemeenten } = keuzen;
  const terug = `/zaken/${zaak.id}`;
  if (gemeenten.length === 0) return <NietMogelijk terug={terug} tekst={t.geenGemeente} />;
  const aanleidingen = aanleidingenVan(keuzen);
  if (aanleidingen.length === 0)
    return <NietMogelijk terug={terug} tekst={zaak.wet === 'wlz' ? t.wlz : t.niets} />;
  return (
    <Actieformulier<Collegeadvies>
      label={t.titel}
      velden={velden(keuzen, aanleidingen)}
      knop={t.knop}
      veldnamen={{ ids: 'maatregelen' }}
      verstuur={({ maatregelen = [], weigering, afspraak, ...verzoek }, koppen) =>
        stuur(
          '/api/v1/zaken/{id}/collegeadviezen',
          { id: zaak.id },
          { ...verzoek, ids: [weigering ?? afspraak ?? maatregelen].flat() },
          koppen,
        )
      }
      ververs={ververs}
      gelukt={t.gelukt}
      terug={terug}
      naar={({ id }) => `/collegeadviezen/${id}`}
    />
  );
}

/** On what an advice can rest in this case. */
function aanleidingenVan({
  zaak,
  maatregelen,
  weigeringen,
  schendingen,
}: Keuzen): (keyof typeof t.aanleidingen)[] {
  // A measure says itself of which law it is; the rest is of the law of the case.
  const vanMaatregel = maatregelen.length > 0 ? (['maatregel'] as const) : [];
  if (zaak.wet === 'wlz') return [...vanMaatregel];
  return [
    ...vanMaatregel,
    ...(weigeringen.length > 0 ? (['medewerking'] as const) : []),
    ...(schendingen.length > 0 ? (['veiligheidsafspraak'] as const) : []),
    ...(zaak.toezichtvorm === 'calamiteiten' && zaak.uitkomst === 'tekortkoming'
      ? (['calamiteit'] as const)
      : []),
  ];
}

function velden(
  { zaak, gemeenten, maatregelen, weigeringen, schendingen }: Keuzen,
  aanleidingen: readonly (keyof typeof t.aanleidingen)[],
): Veld[] {
  const aanbieders = [
    { waarde: zaak.aanbiederId ?? '', label: zaak.aanbiederNaam ?? '' },
    ...zaak.aanbieders.map(({ aanbiederId, aanbiederNaam }) => ({
      ...{ waarde: aanbiederId, label: aanbiederNaam },
    })),
  ];
  const rust = (op: string) => (w: Waarden) => w['aanleiding'] === op;
  return [
    {
      ...{ naam: 'gemeenteId', soort: 'keuze', label: t.gemeente, verplicht: t.gemeenteFout },
      opties: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
      begin: gemeenten.length === 1 ? (gemeenten[0]?.id ?? '') : '',
    },
    {
      ...{ naam: 'aanbiederId', soort: 'keuze', label: t.aanbieder, verplicht: t.aanbiederFout },
      ...{ opties: aanbieders, begin: zaak.aanbiederId ?? '', als: () => aanbieders.length > 1 },
    },
    {
      ...{ naam: 'aanleiding', soort: 'keuze', label: t.aanleiding, verplicht: t.aanleidingFout },
      opties: aanleidingen.map((waarde) => ({ waarde, label: t.aanleidingen[waarde] })),
      begin: aanleidingen.length === 1 ? (aanleidingen[0] ?? '') : '',
    },
    {
      ...{ naam: 'maatregelen', soort: 'meer', label: t.maatregelen, verplicht: t.maatregelenFout },
      als: rust('maatregel'),
      opties: maatregelen.map(({ id, soort, aanbiederNaam, opgelegdOp }) => ({
        waarde: id,
        label: `${woord(zaakwaarden.maatregelsoort, soort)}, ${aanbiederNaam}, ${datumTekst(opgelegdOp)}`,
      })),
    },
    {
      ...{ naam: 'weigering', soort: 'lijst', label: t.weigering, verplicht: t.weigeringFout },
      als: rust('medewerking'),
      opties: weigeringen.map(({ id, op, jegens }) => ({
        ...{ waarde: id, label: `${datumTekst(op)}, ${jegens}` },
      })),
    },
    {
      ...{ naam: 'afspraak', soort: 'lijst', label: t.afspraak, verplicht: t.afspraakFout },
      als: rust('veiligheidsafspraak'),
      opties: schendingen.map(({ id, tekst, afgesprokenOp, aanbiederNaam }) => ({
        ...{ waarde: id, label: `${datumTekst(afgesprokenOp)}, ${aanbiederNaam}: ${tekst.slice(0, 80)}` },
      })),
    },
  ];
}
