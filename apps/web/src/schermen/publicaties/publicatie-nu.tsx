import { Alinea, datumTekst, Kaart, Knop, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { Publicatie } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { lakTeksten } from '../../teksten/lakken';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { publicatieTeksten as teksten } from '../../teksten/publicaties';

const { voorziening: rechter } = publicatieafwegingTeksten;

/** What can be done with this publication now. */
export function NuKaart({ publicatie }: { publicatie: Publicatie }) {
  const { handelingen, teControleren = [] } = publicatie;
  const kan = (handeling: string) => handelingen.includes(handeling);
  const naar = (deel: string) => adres(`/publicaties/${publicatie.id}/${deel}`);
  const { acties, versie } = teksten;
  const { acties: bijRechter } = publicatieafwegingTeksten;
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(publicatie, useVandaag())}</Alinea>
      {kan('bewerkPubliekeVersie') && (
        <Alinea>{teControleren.length === 0 ? versie.klaar : versie.open(teControleren.length)}</Alinea>
      )}
      <Knoppen>
        {kan('publiceer') && (
          <KnopKoppeling href={naar('doe/publiceren')} soort="primair">
            {acties.publiceren.titel}
          </KnopKoppeling>
        )}
        {kan('besluit') && (
          <KnopKoppeling href={naar('doe/besluit')} soort="primair">
            {acties.besluit.titel}
          </KnopKoppeling>
        )}
        {kan('beslisLakvoorstellen') && (
          <KnopKoppeling href={naar('lakken')} pictogram="wijzig">
            {lakTeksten.naar}
          </KnopKoppeling>
        )}
        {kan('bewerkPubliekeVersie') && (
          <KnopKoppeling href={naar('openbare-versie')} pictogram="wijzig">
            {versie.bewerk}
          </KnopKoppeling>
        )}
        {kan('legZienswijzeVast') && (
          <KnopKoppeling href={naar('doe/zienswijze')}>{acties.zienswijze.titel}</KnopKoppeling>
        )}
        {kan('houdAan') && (
          <KnopKoppeling href={naar('doe/aanhouden')}>{acties.aanhouden.titel}</KnopKoppeling>
        )}
        {kan('legAfloopVast') && (
          <KnopKoppeling href={naar('doe/afloop')} soort="primair">
            {bijRechter.afloop.titel}
          </KnopKoppeling>
        )}
        {kan('legVoorzieningVast') && (
          <KnopKoppeling href={naar('doe/voorziening')}>{bijRechter.voorziening.titel}</KnopKoppeling>
        )}
        {kan('hervat') && <Hervat publicatie={publicatie} />}
        {kan('rectificeer') && (
          <KnopKoppeling href={naar('doe/rectificeren')}>{acties.rectificeren.titel}</KnopKoppeling>
        )}
        {kan('trekIn') && (
          <KnopKoppeling href={naar('doe/intrekken')}>{acties.intrekken.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

function watNu(publicatie: Publicatie, vandaag: string): string {
  const { status, besluit, zienswijze, zienswijzeTot, handelingen } = publicatie;
  const { nu } = teksten;
  if (status === 'voorgesteld')
    return !zienswijze && zienswijzeTot && zienswijzeTot >= vandaag
      ? nu.zienswijzeLoopt(datumTekst(zienswijzeTot))
      : nu.voorgesteld;
  if (status === 'besloten') {
    if (besluit === 'niet_openbaar') return nu.beslotenNiet;
    return handelingen.includes('publiceer') ? nu.kanOpenbaar : nu.besloten;
  }
  if (status === 'aangehouden') return waaromAangehouden(publicatie);
  return status === 'gepubliceerd' ? nu.gepubliceerd : nu.ingetrokken;
}

const staatToewijzing = (voorzieningen: Publicatie['voorzieningen']): boolean =>
  voorzieningen.some(({ uitkomst, opgehevenOp }) => uitkomst === 'toegewezen' && opgehevenOp === null);

function waaromAangehouden({ voorzieningen }: Publicatie): string {
  if (voorzieningen.some(({ uitkomst }) => uitkomst === null)) return rechter.uitleg;
  return staatToewijzing(voorzieningen) ? rechter.toegewezen : teksten.nu.aangehouden;
}

/** Why what was decided is not public yet, as far as a day or a court holds it up. */
export function waaromDicht(publicatie: Publicatie, vandaag: string): string | undefined {
  const { status, besluit, wachtenTot } = publicatie;
  if (status === 'aangehouden') return waaromAangehouden(publicatie);
  const wacht = status === 'besloten' && besluit === 'openbaar' && wachtenTot && wachtenTot >= vandaag;
  return wacht ? teksten.wacht(datumTekst(wachtenTot)) : undefined;
}

/** What a court granted ends with a reason: that is a form of its own. */
function Hervat({ publicatie }: { publicatie: Publicatie }) {
  return staatToewijzing(publicatie.voorzieningen) ? (
    <KnopKoppeling href={adres(`/publicaties/${publicatie.id}/doe/hervatten`)}>
      {teksten.hervat.knop}
    </KnopKoppeling>
  ) : (
    <HervatMeteen publicatie={publicatie} />
  );
}

function HervatMeteen({ publicatie: { id, versie } }: { publicatie: Publicatie }) {
  const actie = useActie({
    doe: () => stuur('/api/v1/publicaties/{id}/_hervat', { id }, {}, actieKoppen({ versie })),
    ververs: [['publicaties'], ['rapporten']],
    bericht: teksten.hervat.gelukt,
  });
  return (
    <>
      <Knop bezig={actie.isPending} onClick={() => actie.mutate(undefined)}>
        {teksten.hervat.knop}
      </Knop>
      {actie.isError && <FoutMelding fout={actie.error} />}
    </>
  );
}
