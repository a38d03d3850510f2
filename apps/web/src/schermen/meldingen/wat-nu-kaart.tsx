import { Alinea, Kaart, Knop, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, gelukt, ifMatch } from '../../api/client';
import { useHeeftRecht, useIk } from '../../api/ik';
import type { Melding } from '../../api/meldingen';
import { zakenVanMeldingVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { volgtProtocol } from '../../delen/melding-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { dossierTeksten as teksten } from '../../teksten/melding';
import { verwantTeksten } from '../../teksten/verwant';

/** What a person can do with this melding now: the acts that the server offers, the most likely one first. */
export function WatNuKaart({ melding }: { melding: Melding }) {
  const naar = (deel: string) => adres(`/meldingen/${melding.id}/${deel}`);
  const kan = (handeling: string) => melding.handelingen.includes(handeling);
  const gewogen = melding.kleur !== null;
  const besluit = kan('besluitActie') || kan('besluitGeenActie');
  const eerstWegen = kan('weeg') && !besluit && !melding.wachtOpTweede;
  const hoofd = opgegaanIn(melding);
  const magAanvullen = useHeeftRecht()('melding:bewerken');
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(melding)}</Alinea>
      <Knoppen>
        {hoofd && (
          <KnopKoppeling href={adres(`/meldingen/${hoofd.id}`)} soort="primair" pictogram="inbox">
            {verwantTeksten.knop.naarHoofd(hoofd.nummer)}
          </KnopKoppeling>
        )}
        {(melding.status === 'in_zaak' || hoofd || zaakVolgt(melding)) && <ZaakKnoppen melding={melding} />}
        {besluit && (
          <KnopKoppeling href={naar('besluit')} soort="primair" pictogram="vink">
            {teksten.knop.besluit}
          </KnopKoppeling>
        )}
        {(kan('weeg') || kan('heropen')) && (
          <KnopKoppeling
            href={naar('weging')}
            soort={eerstWegen ? 'primair' : 'secundair'}
            klein={!eerstWegen}
            pictogram="weegschaal"
          >
            {gewogen ? teksten.knop.opnieuw : teksten.knop.weeg}
          </KnopKoppeling>
        )}
        {(kan('stuurDoor') || kan('geefDeelDoor')) && (
          <KnopKoppeling href={naar('doorsturen')} klein pictogram="stuur">
            {teksten.knop.stuurDoor}
          </KnopKoppeling>
        )}
        {kan('wijzigSoort') && (
          <KnopKoppeling href={naar('soort')} klein>
            {verwantTeksten.knop.soort}
          </KnopKoppeling>
        )}
        {magAanvullen && (
          <KnopKoppeling href={naar('aanvullen')} klein pictogram="wijzig" toets="e">
            {teksten.knop.aanvullen}
          </KnopKoppeling>
        )}
        {magAanvullen && <BehandelaarKnop melding={melding} />}
      </Knoppen>
    </Kaart>
  );
}

/** Whether a case is on its way, without anybody doing anything more. */
const zaakVolgt = ({ status, soort }: Melding) =>
  status === 'besloten_actie' || (status === 'ontvangen' && volgtProtocol(soort));

/** The melding in which this one went up. */
function opgegaanIn({ status, verwant }: Melding) {
  if (status !== 'samengevoegd') return undefined;
  return verwant.verbanden.find((v) => v.soort === 'dubbel' && v.richting === 'van' && v.verbrokenOp === null)
    ?.andere;
}

/** The way on to the case: the act that a person comes here for once there is one. */
function ZaakKnoppen({ melding }: { melding: Melding }) {
  const volgt = zaakVolgt(melding);
  const { data: zaken } = useQuery(zakenVanMeldingVraag(melding.id, volgt));
  const voorraad = useQueryClient();
  const geopend = volgt && zaken !== undefined && zaken.length > 0;
  useEffect(() => {
    if (geopend) void voorraad.invalidateQueries({ queryKey: ['meldingen', melding.id] });
  }, [geopend, voorraad, melding.id]);
  return zaken?.map(({ id, nummer }) => (
    <KnopKoppeling key={id} href={adres(`/zaken/${id}`)} soort="primair" pictogram="map">
      {teksten.knop.naarZaak(nummer)}
    </KnopKoppeling>
  ));
}

function watNu(melding: Melding): string {
  const { nu } = teksten;
  if (melding.status === 'ontvangen') return volgtProtocol(melding.soort) ? nu.protocol : nu.weeg;
  const perStatus: Readonly<Record<string, string>> = {
    in_weging: melding.wachtOpTweede ? nu.tweede : nu.besluit,
    besloten_actie: nu.actie,
    besloten_geen_actie: nu.geenActie,
    in_zaak: nu.inZaak,
    doorgezonden: nu.doorgezonden,
    samengevoegd: verwantTeksten.samengevoegd,
    overgenomen: nu.overgenomen,
  };
  return perStatus[melding.status] ?? '';
}

/** Takes the melding, or gives it back. */
function BehandelaarKnop({ melding }: { melding: Melding }) {
  const ik = useIk();
  const eigen = melding.behandelaarId === ik.id;
  const geef = async (behandelaarId: string | null, versie: number) =>
    gelukt(
      await api.PATCH('/api/v1/meldingen/{id}', {
        params: { path: { id: melding.id }, header: ifMatch(versie) },
        body: { behandelaarId },
      }),
    );
  const zet = useActie({
    doe: (behandelaarId: string | null) => geef(behandelaarId, melding.versie),
    ongedaan: ({ versie }) => ({ doe: () => geef(melding.behandelaarId, versie), bericht: teksten.hersteld }),
    ververs: [['meldingen']],
    bericht: eigen ? teksten.teruggegeven : teksten.genomen,
  });
  return (
    <>
      <Knop
        klein
        pictogram="mens"
        data-toets="a"
        bezig={zet.isPending}
        onClick={() => zet.mutate(eigen ? null : ik.id)}
      >
        {eigen ? teksten.knop.geefTerug : teksten.knop.neem}
      </Knop>
      {zet.isError && <FoutMelding fout={zet.error} />}
    </>
  );
}
