import { useQuery } from '@tanstack/react-query';
import { type Uitwisselregelversie, uitwisselregelsVraag } from '../../api/activiteiten';
import { useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import {
  geenGetal,
  geldendeVersie,
  getalInvoer,
  getalVan,
  getalveld,
  NieuweVersieKnop,
  Regelversies,
  versieVelden,
} from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { regelversieTeksten } from '../../teksten/regelversies';
import { uitwisselTeksten } from '../../teksten/uitwisselingen';
import { UITWISSELINGEN } from './kolommen';

const { regels: t } = uitwisselTeksten;
const nieuw = { ...regelversieTeksten.vaststellen, ...uitwisselTeksten.vaststellen };
const RECHT = 'uitwisselregel:beheren';
const HIER = `${UITWISSELINGEN}/bewaartermijnen`;
const lijst = { label: uitwisselTeksten.titel, href: adres(UITWISSELINGEN) };

/** How long the content of exchanges stays: all versions, the newest on top. */
export function BewaartermijnenPagina() {
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[lijst, { label: t.titel }]}
      acties={<NieuweVersieKnop recht={RECHT} naar={`${HIER}/nieuw`} />}
    >
      <Gegevens vraag={useQuery(uitwisselregelsVraag)} wat={t.titel}>
        {(versies) => (
          <Regelversies
            versies={versies}
            regels={({ regels: { gegevenMaanden, ontvangenMaanden } }) => [
              { label: t.gegeven, waarde: t.maanden(gegevenMaanden) },
              { label: t.ontvangen, waarde: t.maanden(ontvangenMaanden) },
            ]}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

/** A person adopts a new version, beginning with what holds now. */
export function BewaartermijnenVaststellen() {
  const vandaag = useVandaag();
  return (
    <Pagina
      titel={nieuw.titel}
      inleiding={nieuw.inleiding}
      kruimels={[lijst, { label: t.titel, href: adres(HIER) }, { label: nieuw.titel }]}
    >
      <Gegevens vraag={useQuery(uitwisselregelsVraag)} wat={t.titel}>
        {(versies) => {
          const vragen = velden(geldendeVersie(versies, vandaag)?.regels);
          return (
            <AlleenMetRecht recht={RECHT} terug={HIER}>
              <Actieformulier<readonly Uitwisselregelversie[]>
                label={nieuw.titel}
                velden={vragen}
                knop={nieuw.knop}
                controleer={(waarden) => geenGetal(vragen, waarden)}
                verstuur={(verzoek, koppen) =>
                  stuur('/api/v1/uitwisselregels', {}, alsVerzoek(verzoek), koppen)
                }
                ververs={[['uitwisselregels']]}
                gelukt={nieuw.gelukt}
                terug={HIER}
              />
            </AlleenMetRecht>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

type Regels = Uitwisselregelversie['regels'];

const velden = (nu: Regels | undefined): readonly Veld[] => [
  getalveld({
    ...{ naam: 'regels.gegevenMaanden', label: nieuw.gegeven, begin: getalInvoer(nu?.gegevenMaanden) },
  }),
  getalveld({
    ...{ naam: 'regels.ontvangenMaanden', label: nieuw.ontvangen, begin: getalInvoer(nu?.ontvangenMaanden) },
  }),
  ...versieVelden,
];

const alsVerzoek = ({ geldigVanaf, bron, brondatum, ...antwoorden }: Record<string, unknown>) => ({
  ...{ geldigVanaf, bron, brondatum },
  regels: {
    gegevenMaanden: getalVan(antwoorden['regels.gegevenMaanden']),
    ontvangenMaanden: getalVan(antwoorden['regels.ontvangenMaanden']),
  },
});
