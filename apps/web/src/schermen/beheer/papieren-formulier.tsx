import { useParams } from '@tanstack/react-router';
import type { components } from '../../api/schema';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { gebruikerTeksten } from '../../teksten/beheer';
import { papierTeksten } from '../../teksten/papieren';
import { opties, waarden } from '../../teksten/waarden';

type Antwoord = components['schemas']['AanwijzingenResponse'] | components['schemas']['LegitimatiesResponse'];

const { wlz: _, ...WETTEN } = waarden.wet;

/** Records an appointment as toezichthouder. */
export function AanwijzingVastleggen() {
  const { legAanwijzingVast: t } = papierTeksten;
  return (
    <Papierformulier
      t={t}
      api="/api/v1/gebruikers/{id}/aanwijzingen"
      velden={[
        { naam: 'besluit', soort: 'tekst', label: t.besluit, verplicht: t.fout.besluit, maxTekens: 200 },
        { naam: 'wetten', soort: 'meer', label: t.wetten, verplicht: t.fout.wetten, opties: opties(WETTEN) },
        {
          ...{ naam: 'domeinen', soort: 'meer', label: t.domeinen, uitleg: t.domeinenUitleg },
          opties: opties(waarden.domein),
        },
        { naam: 'van', soort: 'datum', label: t.van, verplicht: t.fout.van },
        { naam: 'tot', soort: 'datum', label: t.tot },
      ]}
    />
  );
}

/** Records a legitimatiebewijs. */
export function LegitimatieVastleggen() {
  const { legLegitimatieVast: t } = papierTeksten;
  return (
    <Papierformulier
      t={t}
      api="/api/v1/gebruikers/{id}/legitimatiebewijzen"
      velden={[
        { naam: 'nummer', soort: 'tekst', label: t.nummer, verplicht: t.fout.nummer, maxTekens: 60 },
        {
          ...{ naam: 'afgegevenDoor', soort: 'tekst', label: t.afgegevenDoor, uitleg: t.afgegevenUitleg },
          ...{ verplicht: t.fout.afgegevenDoor, maxTekens: 200 },
        },
        { naam: 'van', soort: 'datum', label: t.van, verplicht: t.fout.van },
        { naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.fout.tot },
      ]}
    />
  );
}

interface PapierformulierProps {
  t: { titel: string; knop: string; gelukt: string };
  api: Actiepad;
  velden: readonly Veld[];
}

function Papierformulier({ t, api, velden }: PapierformulierProps) {
  const { id = '' } = useParams({ strict: false });
  const terug = `/gebruikers/${id}`;
  const lijst = { label: gebruikerTeksten.titel, href: adres('/gebruikers') };
  return (
    <Pagina titel={t.titel} kruimels={[lijst, { label: t.titel }]}>
      <AlleenMetRecht recht="gebruiker:beheren" terug="/gebruikers">
        <Actieformulier<Antwoord>
          label={t.titel}
          velden={velden}
          knop={t.knop}
          verstuur={(verzoek, koppen) => stuur(api, { id }, verzoek, koppen)}
          ververs={[['toezichtpapieren']]}
          gelukt={t.gelukt}
          terug={terug}
        />
      </AlleenMetRecht>
    </Pagina>
  );
}
