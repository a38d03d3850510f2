import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kolommen, StatusLabel } from '@navolgbaar/ui';
import { meldingVraag, type Melding } from '../../api/meldingen';
import { alsBegrip, Begrip } from '../../delen/begrip';
import { Gegevens } from '../../delen/gegevens';
import { lijstadres } from '../../delen/lijstplaats';
import { Soortlabel } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Veiligheidsbanner } from '../../delen/veiligheid';
import { dossierTeksten as teksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { verwantTeksten } from '../../teksten/verwant';
import { AandachtKaart } from '../aandachtsgebieden/aandacht-kaart';
import { DoorzendingenKaart, VerstrekkingenKaart } from '../ketenpartners/melding-kaarten';
import { PostKaart } from '../postvak/melding-post-kaart';
import { MeldingvragenKaart } from '../ketenpartners/vraag-kaart';
import { BetrokkenenKaart } from './betrokkenen-kaart';
import { OpgaveKaart } from './opgave-kaart';
import { BriefKaart } from './brief-kaart';
import { OntvangstKaart } from './ontvangst-kaart';
import { EerdereKaart } from './eerdere-kaart';
import { GemeldKaart } from './gemeld-kaart';
import { GespreksverslagKaart } from './gespreksverslag-kaart';
import { identiteit } from './identiteit';
import { MeldercontactKaart } from './meldercontact-kaart';
import { MeldtermijnKaart, RouteKaart, ToetsenKaart } from './rechtskaarten';
import { SoortenKaart } from './soorten-kaart';
import { eerstVergelijken, VerwantKaart } from './verwant-kaart';
import { VerzegelingKaart } from './verzegeling-kaart';
import { WatNuKaart } from './wat-nu-kaart';
import { ActiepuntenKaart } from '../werkoverleg/actiepunten-kaart';
import { MeldingafsprakenKaart } from '../veiligheidsafspraken/afspraken-kaart';
import { WegingKaart } from './weging-kaart';

/** The dossier of a melding: what was reported, what the law says of it, and what a person can do now. */
export function MeldingPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(meldingVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(melding) => <Dossier key={melding.id} melding={melding} />}
    </Gegevens>
  );
}

function Dossier({ melding }: { melding: Melding }) {
  const eerst = eerstVergelijken(melding);
  return (
    <Pagina
      titel={melding.onderwerp}
      kruimels={[
        { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
        { label: melding.nummer },
      ]}
      labels={
        <>
          <Begrip naam={alsBegrip(melding.soort)}>
            <Soortlabel soort={melding.soort} />
          </Begrip>
          {melding.meldtermijn?.teLaat && <StatusLabel soort="fout">{meldingTeksten.teLaat}</StatusLabel>}
          {melding.verwant.keten && <StatusLabel soort="waarschuwing">{verwantTeksten.keten}</StatusLabel>}
          {melding.gevoelig && <StatusLabel soort="waarschuwing">{teksten.gevoelig}</StatusLabel>}
        </>
      }
      identiteit={identiteit(melding)}
      vertrouwelijk={melding.gevoelig}
      afdrukken
    >
      <Veiligheidsbanner plek={{ meldingId: melding.id }} />
      <Kolommen
        hoofd={
          <>
            {eerst && <VerwantKaart melding={melding} />}
            <GemeldKaart melding={melding} />
            {melding.eigenOpgave && <OpgaveKaart meldingId={melding.id} />}
            {!melding.eigenOpgave && <MeldercontactKaart meldingId={melding.id} />}
            {melding.kanaal === 'telefoon' && <GespreksverslagKaart meldingId={melding.id} />}
            {melding.kanaal === 'brief' && <BriefKaart meldingId={melding.id} />}
            <PostKaart meldingId={melding.id} />
            <ToetsenKaart melding={melding} />
            <SoortenKaart melding={melding} />
            <WegingKaart melding={melding} />
            <ActiepuntenKaart meldingId={melding.id} />
            <MeldingafsprakenKaart meldingId={melding.id} metAanbieder={melding.aanbiederId !== null} />
            <MeldingvragenKaart meldingId={melding.id} />
            <VerstrekkingenKaart meldingId={melding.id} />
            <EerdereKaart melding={melding} />
          </>
        }
        zij={
          <>
            <WatNuKaart melding={melding} />
            <MeldtermijnKaart meldtermijn={melding.meldtermijn} />
            <RouteKaart melding={melding} />
            <DoorzendingenKaart meldingId={melding.id} />
            {!eerst && <VerwantKaart melding={melding} />}
            {melding.heeftMelder && <OntvangstKaart melding={melding} />}
            {melding.melderVertrouwelijk && <VerzegelingKaart meldingId={melding.id} />}
            <AandachtKaart object="melding" objectId={melding.id} />
            <BetrokkenenKaart melding={melding} />
          </>
        }
      />
    </Pagina>
  );
}
