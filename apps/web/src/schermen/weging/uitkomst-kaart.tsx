import { Kaart, Melding, Prioriteit } from '@navolgbaar/ui';
import type { Afwegingskader } from '../../api/afwegingskaders';
import type { Weegproef } from '../../api/meldingen';
import { alsKleur } from '../../delen/melding-labels';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { naamVan } from './weegregels';
import { WegingMatrix } from './weging-matrix';
import type { Waarden } from './weging-waarden';

interface UitkomstKaartProps {
  kader: Afwegingskader;
  waarden: Waarden;
  proef: Weegproef | undefined;
}

/** The picture beside the form: what the server makes of the answers, and what would change it. */
export function UitkomstKaart({ kader, waarden: w, proef }: UitkomstKaartProps) {
  const { pagina } = teksten;
  const uitkomst = w.ernst && w.omvang ? proef?.uitkomst : null;
  const verhoogd = uitkomst && uitkomst.kleur !== uitkomst.kleurMatrix;
  return (
    <div className="nav-kleeft">
      <Kaart titel={pagina.uitkomst} id="uitkomst" nadruk>
        <div role="status" className="nav-uitkomst">
          {!uitkomst && <p className="nav-alinea nav-zacht">{pagina.nogGeen}</p>}
          {uitkomst && (
            <p className="nav-alinea nav-labels">
              {pagina.volgensMatrix} <Prioriteit kleur={alsKleur(uitkomst.kleurMatrix)} />
            </p>
          )}
          {verhoogd && (
            <p className="nav-alinea nav-labels">
              {pagina.naVerhoging} <Prioriteit kleur={alsKleur(uitkomst.kleur)} />
            </p>
          )}
          {uitkomst?.wachtOpTweede && <Melding>{pagina.wachtOpTweede}</Melding>}
        </div>
        <WegingMatrix kader={kader} gekozen={{ rij: w.ernst, kolom: w.omvang }} />
        <p className="nav-alinea nav-klein">{teksten.matrix.nummers}</p>
        {uitkomst && <Andere kader={kader} waarden={w} andere={uitkomst.andere} />}
      </Kaart>
    </div>
  );
}

type Ander = NonNullable<Weegproef['uitkomst']>['andere'][number];

function Andere({ kader, waarden: w, andere }: { kader: Afwegingskader; waarden: Waarden; andere: Ander[] }) {
  if (andere.length === 0) return null;
  return (
    <details className="nav-herleiding">
      <summary>{teksten.andere.kop}</summary>
      <ul>
        {andere.map((ander) => (
          <li key={`${ander.ernst} ${ander.omvang}`}>{anderTekst(kader, w, ander)}</li>
        ))}
      </ul>
    </details>
  );
}

/** "Oranje bij basale veiligheid", with what would have to be otherwise and no more. */
function anderTekst(
  kader: Afwegingskader,
  w: Waarden,
  { kleur, ernst, omvang, vanafGetroffen }: Ander,
): string {
  const delen = [
    ...(ernst === w.ernst ? [] : [naamVan(kader.rijen, ernst).toLowerCase()]),
    ...(omvang === w.omvang
      ? []
      : [teksten.andere.omvang(naamVan(kader.kolommen, omvang).toLowerCase(), vanafGetroffen)]),
  ];
  return teksten.andere.bij(woord(waarden.kleur, kleur), delen.join(` ${teksten.andere.en} `));
}
