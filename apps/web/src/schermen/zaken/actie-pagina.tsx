import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { KnopKoppeling, Melding } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { BewaardeTekst } from '../../bewaren/bewaarde-tekst';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietGevonden } from '../../schil/fout-scherm';
import { veldTeksten } from '../../teksten/velden';
import { zaakacties } from '../../teksten/zaakacties';
import { acties, type Actienaam } from './acties';
import { ZaakFormulierpagina } from './zaak-kader';

/** The form of an act on a case; which one stands in the address. */
export function ActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const naam = (Object.keys(acties) as Actienaam[]).find((n) => acties[n].pad === handeling);
  if (!naam) return <NietGevonden />;
  const { titel, inleiding } = zaakacties[naam];
  return (
    <ZaakFormulierpagina titel={titel} inleiding={inleiding}>
      {(zaak, gezien) =>
        zaak.handelingen.includes(naam) ? (
          <Actie key={naam} naam={naam} zaak={zaak} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/zaken/${zaak.id}`} />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Actie({ naam, zaak, gezien }: { naam: Actienaam; zaak: Zaak; gezien: Gezien<Zaak> }) {
  const gemeenten = useQuery(gemeentenVraag);
  const { titel, knop, gelukt } = zaakacties[naam];
  const { api, velden, methode, erbij } = acties[naam];
  return (
    <Gegevens vraag={gemeenten}>
      {(lijst) => (
        <Actieformulier<{ id?: string; versie?: number }, Zaak>
          label={titel}
          velden={velden(zaak, lijst)}
          knop={knop}
          gezien={gezien}
          {...(methode === 'PATCH' && {
            wijziging: (nieuwste: Zaak) => velden(nieuwste, lijst),
            ongedaan: { bericht: veldTeksten.ongedaan, versie: ({ versie }) => versie },
          })}
          verstuur={(verzoek, koppen) =>
            stuur(api, { id: zaak.id }, { ...verzoek, ...erbij?.(zaak, verzoek) }, koppen, methode)
          }
          ververs={[['zaken'], ['termijnen'], ['opdrachten']]}
          gelukt={gelukt}
          terug={`/zaken/${zaak.id}`}
          {...(naam === 'openVervolgzaak'
            ? { naar: (nieuw: { id?: string }) => `/zaken/${nieuw.id ?? zaak.id}` }
            : {})}
        />
      )}
    </Gegevens>
  );
}

/** In place of a form whose act is not offered any more. */
export function NietMogelijk({ terug }: { terug: string }) {
  return (
    <>
      <Melding
        soort="waarschuwing"
        acties={<KnopKoppeling href={adres(terug)}>{veldTeksten.terug}</KnopKoppeling>}
      >
        {veldTeksten.nietMogelijk}
      </Melding>
      <BewaardeTekst />
    </>
  );
}
