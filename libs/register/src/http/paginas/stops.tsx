import { Alinea, Gegevenslijst, Koppeling, datumTekst } from '@navolgbaar/ui';
import type { Openbarestop } from '../../application/ports/stops';
import { Deel } from './delen';
import { registerTeksten } from './teksten';

const { stop: t, stops: kop, stopRegel } = registerTeksten;

interface Props {
  stops: readonly Openbarestop[];
}

/** That a provider may take no new cliënten now: of which gemeente, until when and on which ground. */
export function Stops({ stops }: Props) {
  if (stops.length === 0) return null;
  return (
    <Deel id="clientenstop" kop={t.kop}>
      {stops.map((stop) => (
        <div
          key={`${stop.organisatieNaam} ${stop.gemeenteNaam} ${stop.van} ${stop.grond}`}
          className="nav-stapel"
        >
          <Alinea>
            <strong>{t.wat(stop.gemeenteNaam)}</strong>
          </Alinea>
          <Gegevenslijst
            gegevens={[
              { label: registerTeksten.aanbieder, waarde: stop.aanbiederNaam },
              { label: t.vanaf, waarde: <Dag dag={stop.van} /> },
              { label: t.tot, waarde: stop.tot ? <Dag dag={stop.tot} /> : t.geenEinde },
              { label: t.wie, waarde: t.college(stop.gemeenteNaam) },
              { label: t.grond, waarde: stop.grond },
              { label: registerTeksten.toezichthouder, waarde: stop.organisatieNaam },
              { label: t.openbaar, waarde: <Dag dag={stop.openbaarOp} /> },
            ]}
          />
        </div>
      ))}
      <Alinea>{t.uitleg}</Alinea>
      <Alinea>{t.einde}</Alinea>
    </Deel>
  );
}

/** The same of all providers, as lines that lead to their pages. */
export function Stoplijst({ stops }: Props) {
  if (stops.length === 0) return null;
  return (
    <Deel id="clientenstops" kop={kop}>
      <ul className="nav-register__stops">
        {stops.map((stop) => (
          <li key={`${stop.aanbiederSlug} ${stop.gemeenteNaam} ${stop.van} ${stop.grond}`}>
            <Koppeling href={`/register/aanbieders/${stop.aanbiederSlug}`}>{stop.aanbiederNaam}</Koppeling>:{' '}
            {stopRegel(stop.gemeenteNaam, stop.tot && datumTekst(stop.tot))}
          </li>
        ))}
      </ul>
    </Deel>
  );
}

const Dag = ({ dag }: { dag: string }) => <time dateTime={dag}>{datumTekst(dag)}</time>;
