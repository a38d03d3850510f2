import { clsx } from 'clsx';
import { Fragment, type ReactNode, useState } from 'react';
import { Kaart, Knop, Tekstveld } from '@navolgbaar/ui';
import type { Laksectie } from '../../api/lakken';
import { lakTeksten as teksten } from '../../teksten/lakken';
import { type Plek, isDezelfde, plekkenIn, regelstukken, zelfAangewezen } from './lak-plekken';
import { sectieTitel } from './versie-waarden';

export interface LaktekstProps {
  sectie: Laksectie;
  nu: Plek | null;
  kies: (plek: Plek) => void;
  /** Stands below the line of the chosen place. */
  besluit: ReactNode;
}

/** A section as it will read, with every place marked in it. */
export function Laktekst({ sectie, nu, kies, besluit }: LaktekstProps) {
  const { sleutel, tekst, regels } = sectie;
  const plekken = plekkenIn(sectie);
  const hier = nu?.sectie === sleutel ? nu : null;
  const eigen = hier && !plekken.some((plek) => isDezelfde(plek, hier)) ? hier : null;
  const getoond = eigen
    ? [...plekken.filter((p) => p.tot <= eigen.van || p.van >= eigen.tot), eigen].sort(
        (a, b) => a.van - b.van,
      )
    : plekken;
  return (
    <Kaart titel={sectieTitel(sectie)} id={`lak-${sleutel}`}>
      {tekst === '' && <p className="nav-alinea nav-zacht">{teksten.leeg}</p>}
      {regels.map((regel) => (
        <Fragment key={regel.van}>
          <p className={clsx('nav-alinea', 'nav-lakregel', `nav-lakregel--${regel.soort}`)}>
            {regel.soort in teksten.regel && (
              <span className="nav-lakregel__wat">
                {teksten.regel[regel.soort as keyof typeof teksten.regel]}
                {': '}
              </span>
            )}
            {regelstukken(tekst, regel, getoond).map((stuk) =>
              stuk.plek ? (
                <Plekknop key={stuk.van} plek={stuk.plek} gekozen={isDezelfde(stuk.plek, nu)} kies={kies} />
              ) : (
                <span key={stuk.van} data-van={stuk.van}>
                  {stuk.tekst}
                </span>
              ),
            )}
          </p>
          {hier && hier.van >= regel.van && hier.tot <= regel.tot && besluit}
        </Fragment>
      ))}
      {tekst !== '' && <ZelfAanwijzen sectie={sectie} plekken={plekken} kies={kies} />}
    </Kaart>
  );
}

function Plekknop({ plek, gekozen, kies }: { plek: Plek; gekozen: boolean; kies: (plek: Plek) => void }) {
  return (
    <button
      type="button"
      className={clsx('nav-lakplek', `nav-lakplek--${plek.stand}`)}
      data-van={plek.van}
      aria-pressed={gekozen}
      aria-label={`${plek.fragment} (${teksten.soort[plek.soort]}, ${teksten.stand[plek.stand].toLowerCase()})`}
      onClick={() => kies(plek)}
    >
      {plek.fragment}
    </button>
  );
}

/** Points at words that no finder found: by selecting them, or by typing them over, which needs no mouse. */
function ZelfAanwijzen({
  sectie,
  plekken,
  kies,
}: {
  sectie: Laksectie;
  plekken: readonly Plek[];
  kies: (plek: Plek) => void;
}) {
  const [woorden, zetWoorden] = useState('');
  const [fout, zetFout] = useState(false);
  const wijsAan = () => {
    const selectie = geselecteerd(sectie.sleutel);
    const plek = zelfAangewezen(sectie, plekken, woorden || (selectie?.woorden ?? ''), selectie?.van ?? null);
    zetFout(plek === null);
    if (!plek) return;
    zetWoorden('');
    kies(plek);
  };
  return (
    <div className="nav-lakzelf">
      <Tekstveld
        naam={`lak-zelf-${sectie.sleutel}`}
        label={
          <>
            {teksten.zelf.label}
            <span className="nav-verborgen"> ({sectieTitel(sectie)})</span>
          </>
        }
        uitleg={teksten.zelf.uitleg}
        waarde={woorden}
        onWaarde={zetWoorden}
        fout={fout ? teksten.zelf.fout : undefined}
        maxLengte={5000}
        nietVerplicht
      />
      {/* A press may not undo the selection that it is about. */}
      <Knop klein onMouseDown={(g) => g.preventDefault()} onClick={wijsAan}>
        {teksten.zelf.knop}
      </Knop>
    </div>
  );
}

/** What is selected in the text of a section, and from which character. */
function geselecteerd(sleutel: string): { woorden: string; van: number } | null {
  const selectie = window.getSelection();
  if (!selectie || selectie.isCollapsed || selectie.rangeCount === 0) return null;
  const { startContainer, startOffset } = selectie.getRangeAt(0);
  const stuk = startContainer.parentElement?.closest<HTMLElement>('[data-van]');
  if (!stuk?.closest(`#lak-${CSS.escape(sleutel)}`)) return null;
  const woorden = selectie.toString();
  const voor = woorden.length - woorden.trimStart().length;
  return { woorden, van: Number(stuk.dataset['van']) + startOffset + voor };
}
