import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  Kaart,
  Knop,
  Knoppen,
  Koppeling,
  momentTekst,
  StatusLabel,
  type StatusSoort,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { useHeeftRecht } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { type Plaatsing, plaatsingVraag } from '../../api/woo';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { FoutMelding } from '../../schil/fout-scherm';
import { plaatsingTeksten as teksten } from '../../teksten/woo';

type Stand = keyof typeof teksten.stand;

const SOORT: Readonly<Record<Stand, StatusSoort>> = {
  ...{ nog_niet: 'rust', wacht: 'actief', bezig: 'actief', gelukt: 'gelukt', mislukt: 'fout' },
};

/** How a public report stands with the publicatiebank, for the team, where the organisation has one. */
export function PlaatsingKaart({ publicatieId }: { publicatieId: string }) {
  return useHeeftRecht()('plaatsing:lezen') ? <Kaartje publicatieId={publicatieId} /> : null;
}

function Kaartje({ publicatieId }: { publicatieId: string }) {
  const vraag = useQuery(plaatsingVraag(publicatieId));
  if (vraag.data && !vraag.data.aan && vraag.data.status === 'nog_niet') return null;
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(plaatsing) => <Inhoud publicatieId={publicatieId} plaatsing={plaatsing} />}
    </Gegevens>
  );
}

function Inhoud({ publicatieId, plaatsing }: { publicatieId: string; plaatsing: Plaatsing }) {
  const { adres, reden, volgendeOp, geluktOp, handelingen, doel } = plaatsing;
  const stand = plaatsing.status as Stand;
  const terug = doel === 'ingetrokken';
  return (
    <Kaart
      titel={teksten.titel}
      id="publicatiebank"
      acties={
        <StatusLabel soort={SOORT[stand]}>{(terug ? teksten.terug : teksten.stand)[stand]}</StatusLabel>
      }
    >
      {reden && <Alinea>{teksten.reden[reden as keyof typeof teksten.reden]}</Alinea>}
      {stand === 'wacht' && volgendeOp && reden && (
        <Alinea>{teksten.volgende(momentTekst(volgendeOp))}</Alinea>
      )}
      {stand === 'gelukt' && geluktOp && (
        <Alinea>{(terug ? teksten.ingetrokken : teksten.gelukt)(momentTekst(geluktOp))}</Alinea>
      )}
      {stand === 'gelukt' && adres && <Koppeling href={adres}>{teksten.adres}</Koppeling>}
      {handelingen.includes('biedAan') && <BiedAan publicatieId={publicatieId} plaatsing={plaatsing} />}
    </Kaart>
  );
}

function BiedAan({ publicatieId: id, plaatsing }: { publicatieId: string; plaatsing: Plaatsing }) {
  const { versie, status } = plaatsing;
  const actie = useActie({
    doe: () => stuur('/api/v1/plaatsingen/{id}/_bied-aan', { id }, {}, actieKoppen({ versie })),
    ververs: [['publicaties', id, 'plaatsing']],
    bericht: teksten.klaargezet,
  });
  return (
    <>
      <Knoppen>
        <Knop bezig={actie.isPending} onClick={() => actie.mutate(undefined)}>
          {status === 'nog_niet' ? teksten.biedAan : teksten.opnieuw}
        </Knop>
      </Knoppen>
      {actie.isError && <FoutMelding fout={actie.error} />}
    </>
  );
}
