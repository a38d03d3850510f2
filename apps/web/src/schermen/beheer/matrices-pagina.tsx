import { useQuery } from '@tanstack/react-query';
import { datumTekst, Gegevenslijst, Kaart, KnopKoppeling, Kop, LegeStaat, StatusLabel } from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { geldendeMatrix, matricesVraag, type Matrix } from '../../api/meldingen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { matrixTeksten as teksten } from '../../teksten/beheer';
import { WegingMatrix } from '../weging/weging-matrix';

/** The version that holds today on top, the others below it. */
export function MatricesPagina() {
  const magBeheren = useHeeftRecht()('matrix:beheren');
  const vraag = useQuery(matricesVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        magBeheren && (
          <KnopKoppeling href={adres('/wegingsmatrix/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(matrices) => <Versies matrices={matrices} />}
      </Gegevens>
    </Pagina>
  );
}

function Versies({ matrices }: { matrices: readonly Matrix[] }) {
  const vandaag = useVandaag();
  const geldend = geldendeMatrix(matrices, vandaag);
  const andere = matrices.filter((m) => m.id !== geldend?.id);
  if (matrices.length === 0) return <LegeStaat titel={teksten.leeg.titel}>{teksten.leeg.tekst}</LegeStaat>;
  return (
    <>
      {geldend && <Versie matrix={geldend} stand={teksten.geldt} geldt />}
      {andere.length > 0 && (
        <>
          <Kop niveau={2}>{teksten.eerdere}</Kop>
          <div className="nav-tegels">
            {andere.map((m) => (
              <Versie
                key={m.id}
                matrix={m}
                stand={m.geldigVanaf > vandaag ? teksten.straks(datumTekst(m.geldigVanaf)) : teksten.vroeger}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

interface VersieProps {
  matrix: Matrix;
  stand: string;
  geldt?: boolean;
}

function Versie({ matrix, stand, geldt = false }: VersieProps) {
  return (
    <div className="nav-versie">
      <Kaart
        titel={teksten.versie(matrix.versie)}
        id={`versie-${matrix.versie}`}
        niveau={geldt ? 2 : 3}
        nadruk={geldt}
        acties={<StatusLabel soort={geldt ? 'gelukt' : 'rust'}>{stand}</StatusLabel>}
      >
        <Gegevenslijst
          gegevens={[
            { label: teksten.vanaf, waarde: datumTekst(matrix.geldigVanaf) },
            { label: teksten.bron, waarde: matrix.bron },
          ]}
        />
        <WegingMatrix matrix={matrix} />
      </Kaart>
    </div>
  );
}
