import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Kop,
  StatusLabel,
  momentTekst,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import {
  markeerGelezen,
  meldercontactVraag,
  trekVraagIn,
  type Aanvulling,
  type Meldercontact,
} from '../../api/meldercontact';
import { documentenVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useWieInZin } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { meldercontactTeksten as teksten } from '../../teksten/meldercontact';

type Vraag = Meldercontact['vragen'][number];

/** The contact with the melder over the receipt code: what was asked, what came back, and what nobody has read yet. */
export function MeldercontactKaart({ meldingId }: { meldingId: string }) {
  const { data: contact, isError, error } = useQuery(meldercontactVraag(meldingId));
  const magBewerken = useHeeftRecht()('melding:bewerken');
  if (isError) return <FoutMelding fout={error} />;
  if (!contact) return null;
  const { heeftCode, stand, vragen, aanvullingen } = contact;
  const los = aanvullingen.filter(({ vraagId }) => vraagId === null);
  return (
    <Kaart titel={teksten.titel} id="meldercontact">
      <Alinea soort="klein">{heeftCode ? teksten.uitleg : teksten.geenCode}</Alinea>
      {heeftCode && (
        <Alinea soort="klein">{teksten.leest(teksten.stand[stand as keyof typeof teksten.stand])}</Alinea>
      )}
      {vragen.map((vraag) => (
        <Vraagdeel
          key={vraag.id}
          {...{ meldingId, vraag, magBewerken }}
          antwoorden={aanvullingen.filter(({ vraagId }) => vraagId === vraag.id)}
        />
      ))}
      {los.length > 0 && (
        <div className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            {teksten.toegevoegd}
          </Kop>
          {los.map((aanvulling) => (
            <Aanvullingdeel key={aanvulling.id} aanvulling={aanvulling} />
          ))}
        </div>
      )}
      {aanvullingen.some((a) => a.berichtId === null && a.aantalBestanden > 0) && (
        <Bestanden meldingId={meldingId} />
      )}
      {magBewerken && <Gelezen {...{ meldingId, aanvullingen }} />}
      {magBewerken && heeftCode && (
        <Knoppen>
          <KnopKoppeling href={adres(`/meldingen/${meldingId}/vraag`)} klein pictogram="stuur">
            {teksten.stel}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function Vraagdeel({
  meldingId,
  vraag,
  antwoorden,
  magBewerken,
}: {
  meldingId: string;
  vraag: Vraag;
  antwoorden: readonly Aanvulling[];
  magBewerken: boolean;
}) {
  const wie = useWieInZin();
  const trekIn = useActie({
    doe: () => trekVraagIn(meldingId, vraag.id),
    ververs: [['meldingen', meldingId, 'meldercontact']],
    bericht: teksten.ingetrokken,
  });
  const { status, tekst, gesteldOp, gesteldDoor } = vraag;
  return (
    <div className="nav-toets">
      <p className="nav-labels">
        <StatusLabel soort={teksten.soort[status as keyof typeof teksten.soort]}>
          {teksten.status[status as keyof typeof teksten.status]}
        </StatusLabel>
        <span className="nav-zacht nav-klein">
          {teksten.gesteld(momentTekst(gesteldOp), gesteldDoor ? wie(gesteldDoor) : '')}
        </span>
      </p>
      <p className="nav-alinea nav-vrijetekst">{tekst}</p>
      {antwoorden.map((aanvulling) => (
        <Aanvullingdeel key={aanvulling.id} aanvulling={aanvulling} />
      ))}
      {trekIn.isError && <FoutMelding fout={trekIn.error} />}
      {magBewerken && status === 'gesteld' && (
        <Knoppen>
          <Knop klein soort="subtiel" bezig={trekIn.isPending} onClick={() => trekIn.mutate(undefined)}>
            {teksten.trekIn}
          </Knop>
        </Knoppen>
      )}
    </div>
  );
}

/** What the melder wrote, as it was written. */
function Aanvullingdeel({ aanvulling }: { aanvulling: Aanvulling }) {
  const { tekst, ontvangenOp, gelezenOp, naAfsluiting, aantalBestanden, vraagId } = aanvulling;
  const { berichtId, afzenderIsMelder } = aanvulling;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <p className="nav-labels">
        <strong>{vraagId ? teksten.antwoord : teksten.aanvulling}</strong>
        <span className="nav-zacht nav-klein">{momentTekst(ontvangenOp)}</span>
        {gelezenOp === null && <StatusLabel soort="waarschuwing">{teksten.ongelezen}</StatusLabel>}
        {naAfsluiting && <StatusLabel>{teksten.naAfsluiting}</StatusLabel>}
        {afzenderIsMelder === false && <StatusLabel soort="waarschuwing">{teksten.nietDeMelder}</StatusLabel>}
      </p>
      {tekst && <p className="nav-alinea nav-vrijetekst">{tekst}</p>}
      {berichtId && <Koppeling href={adres(`/postvak/${berichtId}`)}>{teksten.leesMail}</Koppeling>}
      {aantalBestanden > 0 && <Alinea soort="klein">{teksten.metBestanden(aantalBestanden)}</Alinea>}
    </div>
  );
}

function Bestanden({ meldingId }: { meldingId: string }) {
  const { data } = useQuery(documentenVraag('melding', meldingId));
  // The scan of a letter has a card of its own.
  const bestanden = data?.filter(({ soort }) => soort === 'bijlage-melder') ?? [];
  if (bestanden.length === 0) return null;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {teksten.bestanden}
      </Kop>
      <ul className="nav-kortelijst">
        {bestanden.map((document) => (
          <li key={document.id}>
            <Koppeling href={`/api/v1/documenten/${document.id}/inhoud`} download>
              {document.naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the sign off the worklist. Up to what is shown: what comes in meanwhile stays unread. */
function Gelezen({ meldingId, aanvullingen }: { meldingId: string; aanvullingen: readonly Aanvulling[] }) {
  const laatste = aanvullingen.at(-1);
  const gelezen = useActie({
    doe: (totEnMet: string) => markeerGelezen(meldingId, totEnMet),
    ververs: [['meldingen']],
    bericht: teksten.gemarkeerd,
  });
  if (!laatste || aanvullingen.every(({ gelezenOp }) => gelezenOp !== null)) return null;
  return (
    <>
      {gelezen.isError && <FoutMelding fout={gelezen.error} />}
      <Knoppen>
        <Knop klein pictogram="vink" bezig={gelezen.isPending} onClick={() => gelezen.mutate(laatste.id)}>
          {teksten.markeer}
        </Knop>
      </Knoppen>
    </>
  );
}
