import { useLocation } from '@tanstack/react-router';
import { Kaart, Koppeling, Lijst } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { useIk } from '../../api/ik';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { zaakacties } from '../../teksten/zaakacties';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { afspraakverzoek, afspraakvragen, planvragen } from './bezoekvragen';
import { useAfspraak } from './gebruik-afspraak';

const { plannen: t, hercontrole } = bezoekTeksten;

/** The visit of which this is the hercontrole, from the address. */
const useVervolg = (): string | null =>
  new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('vervolg');

/** Plans a visit in a case. */
export function PlannenPagina() {
  const { titel, inleiding } = useVervolg() ? hercontrole : t;
  return (
    <ZaakFormulierpagina titel={titel} inleiding={inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('planBezoek') && zaak.aanbiederId ? (
          <BijAanbieder zaak={zaak} eerste={zaak.aanbiederId} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'planBezoek' }}
            {...(zaak.bevoegdheid === 'alleen_doorgeven' && { tekst: zaakacties.geefOpdracht.nietBevoegd })}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

/** In a case with several providers one chooses first: the places to go to are those of the provider. */
function BijAanbieder({ zaak, eerste }: { zaak: Zaak; eerste: string }) {
  const gekozen = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('aanbieder');
  const alle = [
    { aanbiederId: eerste, aanbiederNaam: zaak.aanbiederNaam },
    ...zaak.aanbieders.map(({ aanbiederId, aanbiederNaam }) => ({ aanbiederId, aanbiederNaam })),
  ];
  const een = alle.length === 1 ? alle[0] : alle.find(({ aanbiederId }) => aanbiederId === gekozen);
  if (een) return <Formulier key={een.aanbiederId} zaak={zaak} aanbiederId={een.aanbiederId} />;
  return (
    <Kaart titel={t.welkeAanbieder} id="aanbieder">
      <Lijst
        items={alle.map(({ aanbiederId, aanbiederNaam }) => (
          <Koppeling key={aanbiederId} href={adres(`/zaken/${zaak.id}/bezoek?aanbieder=${aanbiederId}`)}>
            {aanbiederNaam}
          </Koppeling>
        ))}
      />
    </Kaart>
  );
}

function Formulier({ zaak, aanbiederId }: { zaak: Zaak; aanbiederId: string }) {
  const ik = useIk();
  const { aanbieder, collegas } = useAfspraak(aanbiederId);
  const vervolgOp = useVervolg();
  const { titel, knop, gelukt } = vervolgOp ? hercontrole : t;
  const behandelaarId = zaak.behandelaarId ?? ik.id ?? '';
  return (
    <Gegevens vraag={aanbieder}>
      {({ locaties }) => (
        <Actieformulier<Bezoek>
          label={titel}
          velden={[
            ...planvragen(),
            ...afspraakvragen(locaties, collegas, {
              behandelaarId,
              locatieId: aanbiederId === zaak.aanbiederId ? zaak.locatieId : null,
            }),
          ]}
          knop={knop}
          verstuur={(verzoek, koppen) =>
            stuur(
              '/api/v1/zaken/{id}/bezoeken',
              { id: zaak.id },
              { ...afspraakverzoek(verzoek), aanbiederId, ...(vervolgOp ? { vervolgOp } : {}) },
              koppen,
            )
          }
          ververs={[['bezoeken'], ['zaken']]}
          gelukt={gelukt}
          terug={`/zaken/${zaak.id}`}
          naar={({ id }) => `/bezoeken/${id}`}
        />
      )}
    </Gegevens>
  );
}
