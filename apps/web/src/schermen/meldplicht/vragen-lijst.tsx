import { Alinea, Knop, KnopKoppeling, Knoppen, momentTekst, StatusLabel } from '@navolgbaar/ui';
import { trekOpgavevraagIn, type Opgave } from '../../api/meldplicht';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useIsAanbieder } from '../../delen/rol';
import { useWieInZin } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { opgavedossierTeksten } from '../../teksten/meldplicht';

const { vragen: t } = opgavedossierTeksten;

/** The questions of the toezichthouder with why they are asked, and the answers. */
export function VragenLijst({ opgave }: { opgave: Opgave }) {
  if (opgave.vragen.length === 0) return <Alinea>{t.geen}</Alinea>;
  return (
    <>
      {opgave.vragen.map((vraag) => (
        <Vraag key={vraag.id} opgaveId={opgave.id} vraag={vraag} />
      ))}
    </>
  );
}

function Vraag({ opgaveId, vraag }: { opgaveId: string; vraag: Opgave['vragen'][number] }) {
  const vanAanbieder = useIsAanbieder();
  const wie = useWieInZin();
  const trekIn = useActie({
    doe: () => trekOpgavevraagIn(opgaveId, vraag.id),
    ververs: [['meldingopgaven']],
    bericht: t.ingetrokken,
  });
  const status = vraag.status as keyof typeof t.status;
  return (
    <div className="nav-toets">
      <p className="nav-labels">
        <StatusLabel soort={t.soort[status]}>{t.status[status]}</StatusLabel>
        <span className="nav-zacht nav-klein">
          {t.gesteld(momentTekst(vraag.gesteldOp), vraag.gesteldDoor ? wie(vraag.gesteldDoor) : '')}
        </span>
      </p>
      <p className="nav-alinea nav-vrijetekst">{vraag.tekst}</p>
      <Alinea soort="klein">
        {t.waarom}: {vraag.waarom}
      </Alinea>
      {vraag.antwoord && (
        <div className="nav-stapel nav-stapel--krap">
          <p className="nav-labels">
            <strong>{t.antwoord}</strong>
            <span className="nav-zacht nav-klein">
              {vraag.beantwoordOp && momentTekst(vraag.beantwoordOp)}
            </span>
          </p>
          <p className="nav-alinea nav-vrijetekst">{vraag.antwoord}</p>
        </div>
      )}
      {trekIn.isError && <FoutMelding fout={trekIn.error} />}
      {status === 'gesteld' && (
        <Knoppen>
          <KnopKoppeling
            klein
            soort={vanAanbieder ? 'primair' : 'secundair'}
            href={adres(`/meldplicht/${opgaveId}/vragen/${vraag.id}`)}
          >
            {t.beantwoord}
          </KnopKoppeling>
          {!vanAanbieder && (
            <Knop klein soort="subtiel" bezig={trekIn.isPending} onClick={() => trekIn.mutate(undefined)}>
              {t.trekIn}
            </Knop>
          )}
        </Knoppen>
      )}
    </div>
  );
}
