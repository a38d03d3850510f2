import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { stuur } from '../../api/stuur';
import { dossierVraag, type Dossierdetail, type Steekproef } from '../../api/vergewis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { vergewisTeksten as teksten } from '../../teksten/vergewis';
import { alsDossierverzoek, controleerDossier, dossiervelden, VELDNAMEN } from './dossier-velden';
import { SteekproefKader, steekproefpad } from './steekproef-kader';

/** Notes what is seen of one more file. */
export function DossierToevoegen() {
  const t = teksten.toevoegen;
  return (
    <SteekproefKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, handelingen }) =>
        handelingen.includes('legDossierVast') ? (
          <Actieformulier<Dossierdetail>
            label={t.titel}
            velden={dossiervelden()}
            knop={t.knop}
            controleer={controleerDossier}
            veldnamen={VELDNAMEN}
            verstuur={(antwoorden, koppen) =>
              stuur(
                '/api/v1/vergewissteekproeven/{id}/dossiers',
                { id },
                alsDossierverzoek(antwoorden),
                koppen,
              )
            }
            ververs={[['vergewissteekproeven']]}
            gelukt={t.gelukt}
            terug={steekproefpad(id)}
          />
        ) : (
          <NietMogelijk terug={steekproefpad(id)} />
        )
      }
    </SteekproefKader>
  );
}

/** Changes what was noted of a file. */
export function DossierWijzigen() {
  return (
    <VanDossier
      titel={({ code }) => teksten.dossierWijzigen.titel(code)}
      inleiding={teksten.toevoegen.inleiding}
    >
      {(dossier, gezien) => (
        <Actieformulier<Dossierdetail, Dossierdetail>
          label={teksten.dossierWijzigen.titel(dossier.code)}
          velden={dossiervelden(dossier)}
          knop={teksten.toevoegen.knop}
          gezien={gezien}
          wijziging={dossiervelden}
          controleer={controleerDossier}
          veldnamen={VELDNAMEN}
          verstuur={(antwoorden, koppen) =>
            stuur(
              '/api/v1/vergewissteekproeven/{id}/dossiers/{dossierId}/_wijzig',
              { id: dossier.steekproefId, dossierId: dossier.id },
              alsDossierverzoek(antwoorden),
              koppen,
            )
          }
          ververs={[['vergewissteekproeven']]}
          gelukt={teksten.dossierWijzigen.gelukt}
          terug={steekproefpad(dossier.steekproefId)}
        />
      )}
    </VanDossier>
  );
}

/** Takes a file out of the sample. */
export function DossierVerwijderen() {
  const t = teksten.verwijderen;
  return (
    <VanDossier titel={({ code }) => t.titel(code)} inleiding={t.inleiding}>
      {(dossier, gezien) => (
        <Actieformulier<Steekproef>
          label={t.titel(dossier.code)}
          velden={[]}
          knop={t.knop}
          knopSoort="gevaar"
          gezien={gezien}
          verstuur={(_, koppen) =>
            stuur(
              '/api/v1/vergewissteekproeven/{id}/dossiers/{dossierId}/_verwijder',
              { id: dossier.steekproefId, dossierId: dossier.id },
              {},
              koppen,
            )
          }
          ververs={[['vergewissteekproeven']]}
          gelukt={t.gelukt}
          terug={steekproefpad(dossier.steekproefId)}
        />
      )}
    </VanDossier>
  );
}

/** The form of a file that the address names, while its sample is open. */
function VanDossier({
  titel,
  inleiding,
  children,
}: {
  titel: (dossier: Dossierdetail) => string;
  inleiding: string;
  children: (dossier: Dossierdetail, gezien: Gezien<Dossierdetail>) => ReactNode;
}) {
  const { id = '', dossierId = '' } = useParams({ strict: false });
  const vraag = useQuery(dossierVraag(id, dossierId));
  return (
    <Gegevens vraag={vraag} wat={teksten.watDossier}>
      {(dossier) => (
        <SteekproefKader titel={titel(dossier)} inleiding={inleiding}>
          {() =>
            dossier.handelingen.includes('legDossierVast') ? (
              children(dossier, gezienVan(dossier, vraag))
            ) : (
              <NietMogelijk terug={steekproefpad(id)} />
            )
          }
        </SteekproefKader>
      )}
    </Gegevens>
  );
}
