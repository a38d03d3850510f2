import { useQuery } from '@tanstack/react-query';
import { Kolommen } from '@navolgbaar/ui';
import { useCollegas } from '../../api/ik';
import { partnersVraag } from '../../api/ketenpartners';
import type { Besluit, Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { partnerTeksten } from '../../teksten/ketenpartners';
import { besluitTeksten as teksten, wegingTeksten } from '../../teksten/weging';
import { actief } from '../ketenpartners/deelvragen';
import { MeldingFormulierpagina } from '../meldingen/melding-formulier';
import { WegingKaart } from '../meldingen/weging-kaart';
import {
  type Besluitbronnen,
  besluitvragen,
  controleerBesluit,
  naarBesluit,
} from '../werkoverleg/besluitvragen';

/** Records what the werkoverleg decided about a weighed melding, where that was not a meeting in this system. */
export function BesluitPagina() {
  const partners = useQuery(partnersVraag);
  const collegas = useCollegas();
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding) =>
        kan(melding) ? (
          <Gegevens vraag={partners} wat={partnerTeksten.titel}>
            {(lijst) => (
              <Kolommen
                hoofd={<Besluitformulier bronnen={{ melding, partners: actief(lijst), collegas }} />}
                zij={<WegingKaart melding={melding} />}
              />
            )}
          </Gegevens>
        ) : (
          <NietMogelijk
            terug={`/meldingen/${melding.id}`}
            tekst={teksten.nietMogelijk}
            knop={wegingTeksten.pagina.terug}
          />
        )
      }
    </MeldingFormulierpagina>
  );
}

const kan = ({ handelingen }: Melding): boolean =>
  handelingen.some((h) => h === 'besluitActie' || h === 'besluitGeenActie');

/** Of a meeting that this system knows nothing of. */
const overlegvragen = (): Veld[] => {
  const { vraag, fout } = teksten;
  return [
    {
      ...{ naam: 'werkoverlegOp', soort: 'datum', label: vraag.werkoverlegOp, verplicht: fout.werkoverlegOp },
      dagen: 'tot-en-met-vandaag',
    },
    {
      ...{ naam: 'deelnemers', soort: 'regels', label: vraag.deelnemers, uitleg: vraag.deelnemersUitleg },
      ...{ verplicht: fout.deelnemers, regels: 4 },
    },
  ];
};

function Besluitformulier({ bronnen }: { bronnen: Besluitbronnen }) {
  const { id } = bronnen.melding;
  return (
    <Actieformulier<Besluit>
      label={teksten.formulier}
      velden={[...overlegvragen(), ...besluitvragen(bronnen)]}
      controleer={controleerBesluit}
      knop={teksten.knop}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/meldingen/{id}/besluiten', { id }, naarBesluit(verzoek, bronnen.melding), koppen)
      }
      ververs={[['meldingen'], ['werkoverleggen'], ['vandaag']]}
      gelukt={({ besluit }) => (besluit === 'actie' ? teksten.gelukt.actie : teksten.gelukt.geen_actie)}
      terug={`/meldingen/${id}`}
    />
  );
}
