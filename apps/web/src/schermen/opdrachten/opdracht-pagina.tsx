import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Lijst,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import type { Opdracht } from '../../api/zaken';
import { adres } from '../../basis';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import { useIsAanbieder } from '../../delen/rol';
import { Termijnkaart } from '../../delen/termijnkaart';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';
import { zaakacties } from '../../teksten/zaakacties';
import { BijlagenKaart } from './bijlagen-kaart';
import { OpdrachtKader } from './opdracht-kader';
import { RapportenKaart } from './rapporten-kaart';

/** An order: what is asked, by when, and what came in. */
export function OpdrachtPagina() {
  return <OpdrachtKader>{(opdracht) => <Inhoud opdracht={opdracht} />}</OpdrachtKader>;
}

function Inhoud({ opdracht }: { opdracht: Opdracht }) {
  return (
    <Kolommen
      hoofd={
        <>
          <VraagKaart opdracht={opdracht} />
          <RapportenKaart opdracht={opdracht} />
          <ConclusieKaart opdracht={opdracht} />
          <BijlagenKaart opdrachtId={opdracht.id} />
        </>
      }
      zij={
        <>
          <NuKaart opdracht={opdracht} />
          <Termijnkaart
            titel={teksten.termijn}
            naam={teksten.termijnNaam}
            termijn={opdracht}
            open={opdrachtOpen(opdracht.status)}
            herleiding={opdracht.termijnherleiding}
          />
        </>
      }
    />
  );
}

function VraagKaart({ opdracht }: { opdracht: Opdracht }) {
  const vanAanbieder = useIsAanbieder();
  return (
    <Kaart titel={vanAanbieder ? teksten.vraag : teksten.vraagToezicht} id="vraag">
      <p className="nav-alinea nav-vrijetekst">{opdracht.onderzoeksvraag}</p>
      {vanAanbieder && <Alinea soort="klein">{teksten.waarom}</Alinea>}
      <Gegevenslijst
        gegevens={[
          { label: teksten.veld.protocol, waarde: opdracht.protocol },
          { label: teksten.veld.reden, waarde: opdracht.intrekkingsreden },
        ]}
      />
    </Kaart>
  );
}

function ConclusieKaart({ opdracht: { conclusie } }: { opdracht: Opdracht }) {
  if (!conclusie) return null;
  return (
    <Kaart titel={teksten.conclusie.titel} id="conclusie">
      {conclusie.vervallenOp && (
        <Melding soort="waarschuwing">
          {teksten.conclusie.vervallen(momentTekst(conclusie.vervallenOp))}
        </Melding>
      )}
      <p className="nav-alinea nav-vrijetekst">{conclusie.conclusie}</p>
      <Alinea soort="klein">{teksten.conclusie.uitleg(momentTekst(conclusie.op))}</Alinea>
    </Kaart>
  );
}

function NuKaart({ opdracht }: { opdracht: Opdracht }) {
  const vanAanbieder = useIsAanbieder();
  const naar = (deel: string) => adres(`/opdrachten/${opdracht.id}/${deel}`);
  const kan = (handeling: string) => opdracht.handelingen.includes(handeling);
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(opdracht.status, vanAanbieder)}</Alinea>
      {(opdracht.status === 'aanvulling_gevraagd' || opdracht.status === 'gesprek_volgt') && (
        <>
          {vanAanbieder && opdracht.status === 'aanvulling_gevraagd' && (
            <Alinea>{teksten.vragenUitleg}</Alinea>
          )}
          <Lijst items={opdracht.vragen} />
        </>
      )}
      {opdracht.handelingen.length > 0 && (
        <Knoppen>
          {kan('beoordeel') && (
            <KnopKoppeling href={naar('beoordelen')} soort="primair">
              {teksten.beoordelen.titel}
            </KnopKoppeling>
          )}
          {kan('voerGesprek') && (
            <KnopKoppeling href={adres(`/zaken/${opdracht.zaakId}/doe/gesprek`)} soort="primair">
              {zaakacties.legGesprekVast.titel}
            </KnopKoppeling>
          )}
          {kan('ontvangRapport') && (
            <KnopKoppeling href={naar('rapport')} soort={vanAanbieder ? 'primair' : 'secundair'}>
              {vanAanbieder ? teksten.rapporteren.titel : teksten.rapporteren.titelToezicht}
            </KnopKoppeling>
          )}
          {kan('trekIn') && <KnopKoppeling href={naar('intrekken')}>{teksten.intrekken.titel}</KnopKoppeling>}
        </Knoppen>
      )}
    </Kaart>
  );
}

function watNu(status: string, vanAanbieder: boolean): string {
  const { nu } = teksten;
  if (opdrachtOpen(status)) return vanAanbieder ? nu.wachtAanbieder : nu.wacht;
  if (status === 'rapport_ontvangen') return vanAanbieder ? nu.ontvangen : nu.beoordeel;
  if (status === 'gesprek_volgt') return vanAanbieder ? nu.gesprekAanbieder : nu.gesprek;
  return status === 'ingetrokken' ? nu.ingetrokken : nu.klaar;
}
