import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Herleiding,
  KnopKoppeling,
  Knoppen,
  StatusLabel,
  type StatusSoort,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../api/ik';
import { uitstelVraag, type Uitstelverzoek } from '../api/uitstel';
import { adres } from '../basis';
import { uitstelTeksten as teksten } from '../teksten/uitstel';
import { woord } from '../teksten/waarden';
import { lengteTekst } from './duur';
import { Gegevens } from './gegevens';

const soorten: Readonly<Record<string, StatusSoort>> = {
  gevraagd: 'waarschuwing',
  toegewezen: 'gelukt',
  afgewezen: 'fout',
};

/** What became of a request. */
export function Uitstelstatus({ status }: Pick<Uitstelverzoek, 'status'>) {
  return <StatusLabel soort={soorten[status] ?? 'rust'}>{woord(teksten.status, status)}</StatusLabel>;
}

interface VerzoekProps {
  verzoek: Uitstelverzoek;
  /** Shows the motivation at once, for who must decide. */
  open?: boolean;
}

/** One request with what was decided about it. */
export function Verzoek({ verzoek, open = false }: VerzoekProps) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="nav-labels">
        <strong>{teksten.verzoek(lengteTekst(verzoek) ?? '', datumTekst(verzoek.gevraagdOp))}</strong>
        <Uitstelstatus status={verzoek.status} />
      </div>
      {verzoek.eindereden && <p className="nav-alinea nav-vrijetekst">{verzoek.eindereden}</p>}
      <details className="nav-herleiding" open={open}>
        <summary>{teksten.motivering}</summary>
        <p className="nav-alinea nav-vrijetekst">{verzoek.motivering}</p>
        {!verzoek.viaPortaal && <Alinea soort="klein">{teksten.opgeschreven}</Alinea>}
      </details>
      <Herleiding stappen={verzoek.herleiding} />
    </div>
  );
}

/** The extension of one term: what was asked, and what can be done now. A provider asks for it; the team writes down that it was asked. */
export function UitstelVanTermijn({ termijnId }: { termijnId: string }) {
  const vraag = useHeeftRecht()('zaak:behandelen') ? teksten.noteerKnop : teksten.vraagKnop;
  return (
    <Gegevens vraag={useQuery(uitstelVraag(termijnId))} wat={teksten.wat}>
      {({ resultaten, handelingen }) => (
        <>
          {resultaten.map((verzoek) => (
            <Verzoek key={verzoek.id} verzoek={verzoek} />
          ))}
          <Uitstelknoppen {...{ termijnId, verzoeken: resultaten, handelingen, vraag }} />
        </>
      )}
    </Gegevens>
  );
}

export interface UitstelknoppenProps {
  termijnId: string;
  verzoeken: readonly Pick<Uitstelverzoek, 'handelingen'>[];
  handelingen: readonly string[];
  /** How asking is called for this reader. */
  vraag: string;
}

/** What can be done about extension now: ask, decide, take back. */
export function Uitstelknoppen({ termijnId, verzoeken, handelingen, vraag }: UitstelknoppenProps) {
  const kan = (handeling: string) => verzoeken.some((verzoek) => verzoek.handelingen.includes(handeling));
  const knoppen = [
    { pad: 'vragen', label: vraag, kan: handelingen.includes('vraagUitstel') },
    { pad: 'besluit', label: teksten.beslisKnop, kan: kan('wijsToe') },
    // Who decides finds taking back on the page of the decision: it happens when the provider calls.
    { pad: 'intrekken', label: teksten.trekInKnop, kan: kan('trekIn') && !kan('wijsToe') },
  ].filter((knop) => knop.kan);
  if (knoppen.length === 0) return null;
  return (
    <Knoppen>
      {knoppen.map(({ pad, label }) => (
        <KnopKoppeling key={pad} klein href={adres(`/uitstel/${termijnId}/${pad}`)}>
          {label}
        </KnopKoppeling>
      ))}
    </Knoppen>
  );
}
