import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Koppeling, Melding } from '@navolgbaar/ui';
import type { Activiteit, Activiteitsoort } from '../../api/activiteiten';
import { stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import type { Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { activiteitTeksten as t, activiteitwoorden, soortteksten } from '../../teksten/activiteiten';
import { opties } from '../../teksten/waarden';
import { MetKeuzes } from './keuzes';
import { ACTIVITEITEN, ververs } from './stand';
import { alsVerzoek, controleer, dagvraag, planvragen, uitvoeringsvragen } from './vragen';

const RECHT = 'activiteit:vastleggen';
const lijst = { label: t.titel, href: adres(ACTIVITEITEN) };

/** Where one came from: the list, or a case. */
function useHerkomst(): { zaakId: string | undefined; begin: string; terug: string } {
  const { id } = useParams({ strict: false });
  return id
    ? { zaakId: id, begin: `/zaken/${id}/activiteit`, terug: `/zaken/${id}` }
    : { zaakId: undefined, begin: `${ACTIVITEITEN}/nieuw`, terug: ACTIVITEITEN };
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
  const { zaakId, begin, terug } = useHerkomst();
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

const isGedaan = (w: Waarden): boolean => w['status'] === 'gedaan';

function Formulier({
  soort,
  begin,
  zaak,
  terug,
}: {
  soort: Activiteitsoort;
  begin: Partial<Activiteit>;
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
