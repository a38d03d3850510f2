import { useQuery } from '@tanstack/react-query';
import { Alinea, Koppeling, Laden } from '@navolgbaar/ui';
import { type Bevinding, bewijsVanZaak } from '../../api/bevindingen';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { bevindingTeksten, bewijsTeksten } from '../../teksten/bevindingen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { bevindingvragen } from './bevindingvragen';
import { metToetsing, useNormkaders } from './normkeuze';

const { nieuw: t } = bevindingTeksten;

/** Writes a finding down, on evidence that is ticked. */
export function BevindingNieuwPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('legBevindingVast') ? (
          <Formulier zaak={zaak} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'legBevindingVast' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Formulier({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(bewijsVanZaak(zaak.id));
  const kaders = useNormkaders();
  const magBewijs = zaak.handelingen.includes('legBewijsVast');
  const bewijs = `/zaken/${zaak.id}/bewijs/nieuw`;
  if (!kaders) return <Laden />;
  return (
    <Gegevens vraag={vraag}>
      {(stukken) => {
        const bruikbaar = stukken.filter(({ status }) => status === 'geregistreerd').reverse();
        if (bruikbaar.length === 0)
          return (
            <NietMogelijk
              terug={`/zaken/${zaak.id}/bewijs`}
              tekst={t.geenBewijs}
              eerst={magBewijs ? { href: bewijs, label: bewijsTeksten.nieuw.titel } : undefined}
            />
          );
        return (
          <Actieformulier<Bevinding>
            label={t.titel}
            velden={bevindingvragen(zaak, bruikbaar, kaders)}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/zaken/{id}/bevindingen', { id: zaak.id }, metToetsing(verzoek), koppen)
            }
            ververs={[['bevindingen'], ['bewijs'], ['zaken']]}
            gelukt={t.gelukt}
            terug={`/zaken/${zaak.id}/bewijs`}
            naar={({ id }) => `/bevindingen/${id}`}
          >
            {magBewijs && (
              <Alinea>
                {t.bewijsErbij} <Koppeling href={adres(bewijs)}>{bewijsTeksten.nieuw.titel}</Koppeling>
              </Alinea>
            )}
          </Actieformulier>
        );
      }}
    </Gegevens>
  );
}
