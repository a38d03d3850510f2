import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { Kaart, Koppeling, Melding } from '@navolgbaar/ui';
import type { Activiteit, Activiteitsoort } from '../../api/activiteiten';
import { stuur } from '../../api/stuur';
import { type Zaakregel, zaakVraag, zakenVanAanbieder } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { activiteitTeksten as t, activiteitwoorden, soortteksten } from '../../teksten/activiteiten';
import { opties } from '../../teksten/waarden';
import { MetKeuzes } from './keuzes';
import { ACTIVITEITEN, ververs } from './stand';
import { alsVerzoek, controleer, GEEN, dagvraag, planvragen, uitvoeringsvragen } from './vragen';

const RECHT = 'activiteit:vastleggen';
const lijst = { label: t.titel, href: adres(ACTIVITEITEN) };

interface Herkomst {
  zaakId?: string;
  aanbiederId?: string;
  begin: string;
  terug: string;
}

/** Where one came from: the list, a case, or a provider. */
function useHerkomst(): Herkomst {
  const { id } = useParams({ strict: false });
  const bijAanbieder = useLocation({ select: ({ pathname }) => pathname.includes('/aanbieders/') });
  if (!id) return { begin: `${ACTIVITEITEN}/nieuw`, terug: ACTIVITEITEN };
  const terug = `/${bijAanbieder ? 'aanbieders' : 'zaken'}/${id}`;
  return { ...(bijAanbieder ? { aanbiederId: id } : { zaakId: id }), begin: `${terug}/activiteit`, terug };
}

/** First the kind: each has its own few questions. */
export function ActiviteitKiezen() {
  const { zaakId, begin, terug } = useHerkomst();
  const uitwisseling = zaakId ? `/zaken/${zaakId}/uitwisseling` : '/uitwisselingen/nieuw';
  const regels = [
    ...opties(activiteitwoorden.activiteitsoort).map(({ waarde, label }) => ({
      ...{ href: `${begin}/${waarde}`, label, uitleg: soortteksten[waarde as Activiteitsoort].uitleg },
    })),
    { href: uitwisseling, label: t.kies.uitwisseling, uitleg: t.kies.uitwisselingUitleg },
  ];
  return (
    <Pagina titel={t.kies.titel} inleiding={t.kies.inleiding} kruimels={[lijst, { label: t.kies.titel }]}>
      <AlleenMetRecht recht={RECHT} terug={terug}>
        <Kaart>
          <ul className="nav-agenda__regels">
            {regels.map(({ href, label, uitleg }) => (
              <li key={href} className="nav-agenda__regel">
                <div>
                  <Koppeling href={adres(href)}>{String(label)}</Koppeling>
                  <div className="nav-klein nav-zacht">{uitleg}</div>
                </div>
              </li>
            ))}
          </ul>
        </Kaart>
      </AlleenMetRecht>
    </Pagina>
  );
}

/** The form of one kind. */
export function ActiviteitNieuw() {
  const { soort = '' } = useParams({ strict: false });
  const { zaakId, aanbiederId, begin, terug } = useHerkomst();
  if (!Object.hasOwn(soortteksten, soort)) return <NietGevonden />;
  const deze = soort as Activiteitsoort;
  const titel = activiteitwoorden.activiteitsoort[deze];
  return (
    <Pagina
      titel={titel}
      inleiding={soortteksten[deze].uitleg}
      kruimels={[lijst, { label: t.kies.titel, href: adres(begin) }, { label: titel }]}
    >
      <AlleenMetRecht recht={RECHT} terug={terug}>
        {zaakId ? (
          <BijZaak zaakId={zaakId} soort={deze} terug={terug} />
        ) : aanbiederId ? (
          <BijAanbieder aanbiederId={aanbiederId} soort={deze} terug={terug} />
        ) : (
          <Formulier soort={deze} terug={terug} begin={{}} />
        )}
      </AlleenMetRecht>
    </Pagina>
  );
}

function BijZaak({ zaakId, soort, terug }: { zaakId: string; soort: Activiteitsoort; terug: string }) {
  return (
    <Gegevens vraag={useQuery(zaakVraag(zaakId))}>
      {({ aanbiederId, wet, nummer, gemeenteIds }) => (
        <Formulier
          soort={soort}
          terug={terug}
          zaak={{ id: zaakId, nummer }}
          begin={{
            ...{ aanbiederId, wet: wet === 'wlz' ? '' : wet },
            gemeenteId: gemeenteIds.length === 1 ? (gemeenteIds[0] ?? null) : null,
          }}
        />
      )}
    </Gegevens>
  );
}

/** At a provider one chooses in which of its cases it is; in none is an answer too. */
function BijAanbieder({
  aanbiederId,
  soort,
  terug,
}: {
  aanbiederId: string;
  soort: Activiteitsoort;
  terug: string;
}) {
  return (
    <Gegevens vraag={useQuery(zakenVanAanbieder(aanbiederId))}>
      {(zaken) => <Formulier soort={soort} terug={terug} begin={{ aanbiederId }} extra={zaakvraag(zaken)} />}
    </Gegevens>
  );
}

const zaakvraag = (zaken: readonly Zaakregel[]): Veld[] =>
  zaken.length === 0
    ? []
    : [
        {
          ...{ naam: 'zaakId', soort: 'lijst', label: t.vraag.zaak, begin: GEEN },
          opties: [
            { waarde: GEEN, label: t.vraag.geenZaak },
            ...zaken.map(({ id, nummer, onderwerp }) => ({ waarde: id, label: `${nummer}: ${onderwerp}` })),
          ],
        },
      ];

const isGedaan = (w: Waarden): boolean => w['status'] === 'gedaan';

function Formulier({
  soort,
  begin,
  zaak,
  extra = [],
  terug,
}: {
  soort: Activiteitsoort;
  begin: Partial<Activiteit>;
  extra?: readonly Veld[];
  zaak?: { id: string; nummer: string };
  terug: string;
}) {
  const { vraag, formulier } = t;
  return (
    <MetKeuzes>
      {(keuzes) => (
        <Actieformulier<Activiteit>
          label={activiteitwoorden.activiteitsoort[soort]}
          velden={[
            {
              ...{ naam: 'status', soort: 'keuze', label: vraag.status, verplicht: vraag.statusFout },
              opties: [
                { waarde: 'gedaan', label: vraag.gedaan },
                { waarde: 'gepland', label: vraag.gepland },
              ],
            },
            dagvraag(soort, null),
            ...extra,
            ...planvragen(soort, keuzes, begin),
            ...uitvoeringsvragen(soort, {}, isGedaan),
          ]}
          controleer={(w) => controleer(soort, w)}
          knop={formulier.knop}
          verstuur={(verzoek, koppen) =>
            stuur(
              '/api/v1/activiteiten',
              {},
              { ...alsVerzoek(verzoek), soort, ...(zaak ? { zaakId: zaak.id } : {}) },
              koppen,
            )
          }
          ververs={ververs}
          gelukt={formulier.gelukt}
          terug={terug}
          naar={({ id }) => `${ACTIVITEITEN}/${id}`}
        >
          {zaak && <Melding>{formulier.zaak(zaak.nummer)}</Melding>}
        </Actieformulier>
      )}
    </MetKeuzes>
  );
}
