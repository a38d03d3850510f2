import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Alinea, Kaart, Lijst, Selectievakjes } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import { useHeeftRecht } from '../../api/ik';
import type { components } from '../../api/schema';
import { Formulier, useFormulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { wijzigingVan } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { collegeinstellingTeksten as teksten } from '../../teksten/beheer';
import { opties, waarden, woord } from '../../teksten/waarden';

type Instelling = components['schemas']['CollegeinstellingResponse'];
type Soort = components['schemas']['CollegeinstellingRequest']['soorten'][number];

interface Waarden extends Record<string, readonly string[]> {
  soorten: readonly string[];
}

const instellingVraag = queryOptions({
  queryKey: ['collegeinstelling'],
  queryFn: async (): Promise<Instelling> => gelukt(await api.GET('/api/v1/collegeinstelling')),
});

const { calamiteit, geweldsincident } = waarden.meldingsoort;
const SOORTEN: Readonly<Record<Soort, string>> = { calamiteit, geweldsincident };
const namen = (soorten: readonly string[]): string[] =>
  soorten.map((soort) => woord(waarden.meldingsoort, soort));

/** Of which kinds of melding the college hears: read by the team, chosen by the beheerder. */
export function CollegeinstellingPagina() {
  const vraag = useQuery(instellingVraag);
  const magWijzigen = useHeeftRecht()('collegeinstelling:beheren');
  // Only what was saved here begins the form anew: a change of somebody else meets the compare screen.
  const [keer, zetKeer] = useState(0);
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(instelling) =>
          magWijzigen ? (
            <Instellingformulier
              key={keer}
              bewaard={() => zetKeer((nu) => nu + 1)}
              instelling={instelling}
              gezien={gezienVan(instelling, vraag)}
            />
          ) : (
            <Kaart titel={teksten.label} id="soorten">
              {instelling.soorten.length > 0 ? (
                <Lijst items={namen(instelling.soorten)} />
              ) : (
                <Alinea>{teksten.geen}</Alinea>
              )}
              <Alinea soort="klein">{teksten.wieWijzigt}</Alinea>
            </Kaart>
          )
        }
      </Gegevens>
    </Pagina>
  );
}

const begin = ({ soorten }: Instelling): Waarden => ({ soorten });

interface InstellingformulierProps {
  instelling: Instelling;
  gezien: Gezien<Instelling>;
  bewaard: () => void;
}

function Instellingformulier({ instelling, gezien, bewaard }: InstellingformulierProps) {
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const f = useFormulier<Waarden, Instelling>({
    begin: begin(instelling),
    controleer: () => ({}),
    ...wijzigingVan(gezien, begin, {
      label: () => teksten.label,
      tekst: (_, waarde) => namen([waarde].flat() as string[]).join(', ') || teksten.geen,
    }),
    verstuur: async ({ soorten }, sleutel, versie) =>
      gelukt(
        await api.PUT('/api/v1/collegeinstelling', {
          params: { header: ifMatch(versie) },
          body: { soorten: soorten as Soort[] },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (nieuw) => {
      voorraad.setQueryData(instellingVraag.queryKey, nieuw);
      bewaard();
      kondigAan(teksten.gelukt);
    },
  });
  return (
    <Formulier f={f} knop={teksten.knop} label={teksten.titel}>
      <Kaart titel={teksten.kaart} id="soorten">
        <Selectievakjes
          {...f.veld('soorten')}
          label={teksten.label}
          uitleg={teksten.uitleg}
          opties={opties(SOORTEN)}
        />
        <Alinea soort="klein">{instelling.versie === 0 ? teksten.meegeleverd : teksten.bron}</Alinea>
      </Kaart>
    </Formulier>
  );
}
