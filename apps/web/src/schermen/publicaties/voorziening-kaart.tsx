import { Alinea, datumTekst, Gegevenslijst, Kaart, Kop } from '@navolgbaar/ui';
import type { Publicatie } from '../../api/lijn';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';

const { voorziening: teksten } = publicatieafwegingTeksten;
type Uitkomst = keyof typeof teksten.uitkomsten;

/** What a court was asked and what came of it. Where none was asked there is nothing to see. */
export function VoorzieningKaart({ publicatie: { voorzieningen } }: { publicatie: Publicatie }) {
  if (voorzieningen.length === 0) return null;
  const open = voorzieningen.some(({ uitkomst }) => uitkomst === null);
  return (
    <Kaart titel={teksten.titel} id="rechter">
      {open && <Alinea>{teksten.uitleg}</Alinea>}
      {voorzieningen.map((een) => (
        <div key={een.id}>
          <Kop niveau={3} alsNiveau={4}>
            {teksten.kop(een.zaaknummer)}
          </Kop>
          <Gegevenslijst
            gegevens={[
              { label: teksten.rechtbank, waarde: een.rechtbank },
              { label: teksten.ingediendOp, waarde: datumTekst(een.ingediendOp) },
              {
                label: teksten.uitkomst,
                waarde:
                  een.uitkomst && een.uitkomstOp
                    ? teksten.op(teksten.uitkomsten[een.uitkomst as Uitkomst], datumTekst(een.uitkomstOp))
                    : teksten.geen,
              },
              { label: teksten.toelichting, waarde: een.toelichting },
              {
                label: teksten.opgeheven,
                waarde:
                  een.opgehevenOp &&
                  teksten.opheffing(datumTekst(een.opgehevenOp), een.opheffingsreden ?? ''),
              },
            ]}
          />
        </div>
      ))}
    </Kaart>
  );
}
